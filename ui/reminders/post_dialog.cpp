// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/post_dialog.h"

#include "core/letters/postal_mail.h"
#include "core/usecase/posting_day.h"
#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"
#include "ui/common/spoken_act.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"
#include "ui/language/run_words.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PostDialog)
};

const char* const channelBoxes[] = {"postLettersCheckBox", "postRegisteredCheckBox", "postEmailsCheckBox",
                                    "postSmsCheckBox",     "postCallsCheckBox",      "postOfficeCheckBox"};

/// It is done by a person, one by one, and not sent with the others.
bool isDoneByPerson(Channel channel) { return channel == Channel::telephone || channel == Channel::office; }

bool isPostal(const RunMessage& one) { return is_postal(one.message.channel); }

/// Which of the messages left: a box for each of their channels.
class ChannelBoxes : public QWidget {
public:
    explicit ChannelBoxes(std::vector<RunMessage> messages) : messages_(std::move(messages)) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(gap(1) / 2);
        for (std::size_t i = 0; i < channel_count; ++i) {
            const auto channel = static_cast<Channel>(i);
            const auto count = std::count_if(messages_.begin(), messages_.end(),
                                             [&](const RunMessage& one) { return one.message.channel == channel; });
            if (count == 0)
                continue;
            auto* box = new QCheckBox(channelCountText(channel, static_cast<int>(count)));
            box->setObjectName(QString::fromLatin1(channelBoxes[i]));
            // Alone, they are what the person chose.
            box->setChecked(!isDoneByPerson(channel) || count == std::ssize(messages_));
            layout->addWidget(box);
            boxes_.emplace_back(channel, box);
        }
        if (!boxes_.empty())
            setFocusProxy(boxes_.front().second);
    }
    [[nodiscard]] std::vector<RunMessage> chosen() const {
        std::vector<RunMessage> chosen;
        for (const RunMessage& one : messages_)
            for (const auto& [channel, box] : boxes_)
                if (box->isChecked() && one.message.channel == channel)
                    chosen.push_back(one);
        return chosen;
    }
    void onChange(const std::function<void()>& act) const {
        for (const auto& [channel, box] : boxes_)
            QObject::connect(box, &QCheckBox::toggled, box, act);
    }

private:
    std::vector<RunMessage> messages_;
    std::vector<std::pair<Channel, QCheckBox*>> boxes_;
};

QLabel* explanation(const QString& name, const QString& words) {
    auto* label = pageExplanation();
    label->setObjectName(name);
    label->setText(words);
    return label;
}

QString collectionText(Date collection, Date today) {
    if (collection == today)
        return Words::tr("Letters that are handed in before %1 leave with today's collection.")
            .arg(QLocale().toString(QTime(collection_hour, 0), QLocale::ShortFormat));
    return Words::tr("Letters that are handed in now leave with the collection of %1.").arg(longDate(collection));
}

FormDialog::Spoken posting(const PostRequest& request) {
    const SpokenAct<RunFailure> act(
        [request](const std::filesystem::path& path, const Clock& clock) {
            auto here = request;
            here.ledger = path;
            return mark_posted(here, clock);
        },
        runFailureSentence);
    return {act.work(), [act](const Acts::Answer& answer) { return act.said(answer); }};
}

void showPostDialog(Acts& acts, const std::vector<RunMessage>& messages, Date collection, QWidget* over) {
    const Date today = acts.session().clock().today();
    auto* form = new FormDialog(acts, QStringLiteral("postDialog"), Words::tr("Mark as sent"),
                                Words::tr("Mark as sent"), over->window());
    auto* boxes = new ChannelBoxes(messages);
    form->addField(boxes, Words::tr("&What left"));
    auto* collected = form->addDate(QStringLiteral("collectedOnDateEdit"), Words::tr("&Letters leave on"), collection);
    collected->setMaximumDate(collected->date());
    auto* on = form->addDate(QStringLiteral("postedOnDateEdit"), Words::tr("All &but letters left on"), today);
    on->setMaximumDate(on->date());
    auto* elsewhere = new QCheckBox(Words::tr("by &other means than Encours"));
    elsewhere->setObjectName(QStringLiteral("doneElsewhereCheckBox"));
    form->addRow(elsewhere);
    auto* tracking = form->addText(QStringLiteral("trackingLineEdit"), Words::tr("&Tracking number"));
    auto* post = explanation(QStringLiteral("collectionLabel"), collectionText(collection, today));
    form->addRow(post);
    form->addRow(explanation(
        QStringLiteral("postedDayLabel"),
        Words::tr("The next steps count from the day of departure; the time granted stays what the letter says.")));
    const auto offer = [form, boxes, tracking, post, collected, on] {
        const auto chosen = boxes->chosen();
        form->showField(tracking, chosen.size() == 1 && chosen.front().message.channel == Channel::registered_letter);
        const auto letters = std::count_if(chosen.begin(), chosen.end(), isPostal);
        form->showField(collected, letters > 0);
        form->showField(on, letters < std::ssize(chosen));
        post->setVisible(letters > 0);
        form->sayFault({});
    };
    boxes->onChange(offer);
    offer();
    form->setSpokenWork([form, boxes, collected, on, elsewhere, tracking]() -> FormDialog::Spoken {
        PostRequest request;
        const auto chosen = boxes->chosen();
        for (const RunMessage& one : chosen)
            request.messages.push_back(one.message.id);
        if (chosen.empty()) {
            form->sayFault(Words::tr("Choose what left."));
            return {};
        }
        request.posted_on = dayOf(*on);
        request.collected_on = dayOf(*collected);
        request.done_elsewhere = elsewhere->isChecked();
        if (chosen.size() == 1) // several have a number each
            request.tracking = tracking->text().trimmed().toStdString();
        request.actor = actorName();
        return posting(request);
    });
    form->open();
}

} // namespace

void openPostDialog(Acts& acts, const std::vector<RunMessage>& messages, QWidget* over) {
    // Nothing is changed by it; but it is answered although the window reads something new meanwhile.
    acts.session().change(over, [&acts, messages, over](const std::filesystem::path& path, const Clock& clock) {
        const int hour = QDateTime::fromMSecsSinceEpoch(clock.now_utc_ms()).time().hour();
        const Date collection = next_posting_day(path, clock.today(), hour);
        return [&acts, messages, over, collection] {
            if (over->window()->findChild<QDialog*>(QStringLiteral("postDialog")) == nullptr)
                showPostDialog(acts, messages, collection, over);
        };
    });
}

} // namespace encours
