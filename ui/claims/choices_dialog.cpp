// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/claim_choices.h"
#include "ui/claims/claim_dialogs.h"
#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/common/qt_date.h"
#include "ui/language/claim_words.h"
#include "ui/language/law_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>

#include <algorithm>
#include <memory>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

using Value = std::optional<std::int64_t>;

/// Each kind of decision with how its wish is read from the dialog. Only what differs from what holds is sent.
class Choices {
public:
    Choices(FormDialog& form, const InvoiceStatement& statement) : form_(form), statement_(statement) {
        const ClaimChoices& now = statement.choices;
        addStance(ChoiceKind::interest_stance, "interestStance", Words::tr("&Interest"), now.interest,
                  now.interest_ground);
        if (statement.regime.has_indemnity())
            addStance(ChoiceKind::costs_stance, "costsStance", Words::tr("In&demnity"), now.costs, now.costs_ground);
        addImputation();
        addDays();
        if (statement.regime.regime == Regime::business_clause || now.statutory_rate)
            addCheck(ChoiceKind::statutory_rate, "statutoryRateCheckBox",
                     Words::tr("The rate of the law (ECB + 10 points) instead of the contract's"), now.statutory_rate);
        if (statement.regime.has_indemnity() && (statement.items.size() > 1 || now.indemnity_by_item))
            addCheck(ChoiceKind::indemnity_by_item, "indemnityByItemCheckBox",
                     Words::tr("The indemnity for each late due item (periodic payments)"), now.indemnity_by_item);
        addCheck(ChoiceKind::credit_notes_from_day, "creditNotesCheckBox",
                 Words::tr("Credit notes lower the principal from their own day only"), now.credit_notes_from_day);
        addCapitalisation();
        addNature();
        addPerformed();
    }

    [[nodiscard]] std::vector<ChoosePart> changed() const {
        std::vector<ChoosePart> parts;
        for (const Choice& choice : choices_) {
            const std::string ground = choice.ground ? choice.ground().trimmed().toStdString() : std::string();
            if (choice.wanted() != choice.now ||
                (wants_ground(choice.kind, choice.wanted()) && ground != choice.before))
                parts.push_back({choice.kind, choice.wanted(), ground});
        }
        return parts;
    }

private:
    struct Choice {
        ChoiceKind kind;
        Value now;
        std::function<Value()> wanted;
        std::function<QString()> ground;
        std::string before; ///< the ground that holds
    };

    QComboBox* addBox(const char* name, const QString& words) {
        auto* box = new QComboBox;
        box->setObjectName(QString::fromLatin1(name) + QStringLiteral("ComboBox"));
        form_.addField(box, words);
        return box;
    }

    static Value valueOf(const QComboBox& box) {
        const QVariant data = box.currentData();
        return data.isValid() ? Value(data.toLongLong()) : std::nullopt;
    }

    void addStance(ChoiceKind kind, const char* name, const QString& words, Stance now, const std::string& ground) {
        auto* box = addBox(name, words);
        box->addItem(Words::tr("claim it"), int(Stance::claim));
        box->addItem(Words::tr("keep it in reserve: not claimed for now"), int(Stance::reserve));
        box->addItem(Words::tr("waive it: given up"), int(Stance::waive));
        box->setCurrentIndex(box->findData(int(now)));
        auto* reason = form_.addText(QString::fromLatin1(name) + QStringLiteral("ReasonLineEdit"), Words::tr("Reason"));
        reason->setText(QString::fromStdString(ground));
        reason->setAccessibleName(Words::tr("Reason: %1").arg(QString(words).remove(u'&')));
        const auto show = [&form = form_, box, reason] {
            form.showField(reason, box->currentData().toInt() != int(Stance::claim));
        };
        QObject::connect(box, &QComboBox::currentIndexChanged, &form_, show);
        show();
        choices_.push_back(
            {kind, Value(int(now)), [box] { return valueOf(*box); }, [reason] { return reason->text(); }, ground});
    }

    template <typename Chosen> // not "class": lupdate would take it for one
    void addUsualOr(ChoiceKind kind, const char* name, const QString& words, std::optional<Chosen> now,
                    std::initializer_list<Chosen> all, QString (*nameOf)(Chosen)) {
        auto* box = addBox(name, words);
        box->addItem(Words::tr("as for all invoices"), QVariant());
        for (const Chosen one : all)
            box->addItem(nameOf(one), int(one));
        const Value chosen = now ? Value(int(*now)) : std::nullopt;
        box->setCurrentIndex(now ? box->findData(int(*now)) : 0);
        choices_.push_back({kind, chosen, [box] { return valueOf(*box); }, {}, {}});
    }

    void addImputation() {
        addUsualOr<Imputation>(ChoiceKind::imputation, "imputation", Words::tr("&Part payments settle"),
                               statement_.choices.imputation, {Imputation::principal, Imputation::interest},
                               imputationName);
    }
    void addDays() {
        addUsualOr<DaysInYear>(ChoiceKind::days_in_year, "daysInYear", Words::tr("Length of the &year"),
                               statement_.choices.days_in_year, {DaysInYear::always_365, DaysInYear::actual},
                               daysInYearName);
    }
    void addNature() {
        addUsualOr<ClaimNature>(
            ChoiceKind::nature, "nature", Words::tr("&Nature of the claim"), statement_.choices.nature,
            {ClaimNature::goods_or_services, ClaimNature::transport, ClaimNature::electronic_communications},
            claimNatureName);
    }

    QCheckBox* addCheck(ChoiceKind kind, const char* name, const QString& words, bool now) {
        auto* box = new QCheckBox(words);
        box->setObjectName(QString::fromLatin1(name));
        box->setChecked(now);
        form_.addRow(box);
        choices_.push_back({kind,
                            now ? Value(1) : std::nullopt,
                            [box] { return box->isChecked() ? Value(1) : std::nullopt; },
                            {},
                            {}});
        return box;
    }

    void addCapitalisation() {
        auto* box =
            addCheck(ChoiceKind::capitalise, "capitaliseCheckBox",
                     Words::tr("Interest of whole years bears interest (only where the contract or a decision says "
                               "so)"),
                     statement_.choices.capitalise);
        auto* ground = new QLineEdit(QString::fromStdString(statement_.choices.capitalise_ground));
        ground->setObjectName(QStringLiteral("capitaliseGroundLineEdit"));
        ground->setPlaceholderText(Words::tr("the clause of the contract, or the decision"));
        ground->setAccessibleName(Words::tr("Clause or decision that lets interest bear interest"));
        ground->setVisible(box->isChecked());
        form_.addRow(ground);
        QObject::connect(box, &QCheckBox::toggled, ground, [&form = form_, ground](bool on) {
            ground->setVisible(on);
            form.adjustSize();
        });
        choices_.back().ground = [ground] { return ground->text(); };
        choices_.back().before = statement_.choices.capitalise_ground;
    }

    /// When the service was done: a consumer's time limit may begin earlier than the due day.
    void addPerformed() {
        if (statement_.regime.regime != Regime::consumer)
            return;
        const auto now = statement_.choices.performed_on;
        auto* known = new QCheckBox(Words::tr("The service was done before the due day, on:"));
        known->setObjectName(QStringLiteral("performedCheckBox"));
        known->setChecked(now.has_value());
        form_.addRow(known);
        auto* day = new QDateEdit(toQDate(now.value_or(statement_.issued)));
        day->setObjectName(QStringLiteral("performedDateEdit"));
        day->setCalendarPopup(true);
        day->setAccessibleName(Words::tr("Day on which the service was done"));
        day->setEnabled(known->isChecked());
        form_.addRow(day);
        QObject::connect(known, &QCheckBox::toggled, day, &QDateEdit::setEnabled);
        choices_.push_back({ChoiceKind::performed_on,
                            now ? Value(now->days) : std::nullopt,
                            [known, day] { return known->isChecked() ? Value(dayOf(*day).days) : std::nullopt; },
                            {},
                            {}});
    }

    FormDialog& form_;
    const InvoiceStatement& statement_;
    std::vector<Choice> choices_;
};

} // namespace

void openChoicesDialog(Acts& acts, const InvoiceStatement& statement, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("claimChoicesDialog"),
                                Words::tr("What is claimed of %1").arg(QString::fromStdString(statement.number)),
                                Words::tr("Decide"), parent->window());
    const auto kept = std::make_shared<InvoiceStatement>(statement);
    const auto choices = std::make_shared<Choices>(*form, *kept);
    form->setWork([choices, kept]() -> Acts::Work {
        return [parts = choices->changed(), invoice = kept->invoice](const std::filesystem::path& path,
                                                                     const Clock& clock) {
            return choose({path, invoice, parts, actorName()}, clock);
        };
    });
    form->open();
}

} // namespace encours
