<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Choose a customer of the list: this one is not there, or was merged into another.</source>
        <translation>Choisissez un client de la liste : celui-ci n’y est pas, ou a été fusionné avec un autre.</translation>
    </message>
    <message>
        <source>This due item is no longer there. Look at the list again.</source>
        <translation>Cette échéance n’existe plus. Reprenez la liste.</translation>
    </message>
    <message>
        <source>Type the number of the document.</source>
        <translation>Saisissez le numéro de la pièce.</translation>
    </message>
    <message>
        <source>The customer has the document “%1” already. Look at that one, or type another number.</source>
        <translation>Le client a déjà la pièce « %1 ». Consultez-la, ou saisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Saisissez un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>The amount without tax and the tax are not the amount with tax. Correct one of the three.</source>
        <translation>Le montant HT et la TVA ne font pas le montant TTC. Corrigez l’un des trois.</translation>
    </message>
    <message>
        <source>This is the due day already: nothing was changed.</source>
        <translation>C’est déjà la date d’échéance : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The due day was not corrected: there is nothing to reset.</source>
        <translation>L’échéance n’a pas été corrigée : il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Nothing is contested of it now.</source>
        <translation>Rien n’en est contesté actuellement.</translation>
    </message>
    <message>
        <source>It is contested already since %1. Close that dispute first.</source>
        <translation>Elle est déjà contestée depuis le %1. Clôturez d’abord ce litige.</translation>
    </message>
    <message>
        <source>Choose a day from %1 on.</source>
        <translation>Choisissez une date à partir du %1.</translation>
    </message>
    <message>
        <source>This is more than there is of it. Type a smaller amount.</source>
        <translation>C’est plus que son montant. Saisissez un montant plus petit.</translation>
    </message>
    <message>
        <source>More is set against invoices than was paid. Lower one of the parts.</source>
        <translation>Plus a été affecté que réglé. Réduisez l’une des parts.</translation>
    </message>
    <message>
        <source>The difference is too large to be settled so. Leave it open.</source>
        <translation>L’écart est trop grand pour être soldé ainsi. Laissez-le ouvert.</translation>
    </message>
    <message>
        <source>Type the note.</source>
        <translation>Saisissez la note.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>C’était déjà annulé.</translation>
    </message>
    <message>
        <source>It was changed since, by an import or by hand: undo that first.</source>
        <translation>Cela a été modifié depuis, par un import ou à la main : annulez d’abord cette modification.</translation>
    </message>
    <message>
        <source>The due day of %1 was corrected.</source>
        <translation>L’échéance de %1 a été corrigée.</translation>
    </message>
    <message>
        <source>The due day of %1 is the imported one again.</source>
        <translation>L’échéance de %1 est de nouveau celle de l’import.</translation>
    </message>
    <message>
        <source>%1 is contested.</source>
        <translation>%1 est contestée.</translation>
    </message>
    <message>
        <source>The dispute about %1 is closed.</source>
        <translation>Le litige sur %1 est clos.</translation>
    </message>
    <message>
        <source>The note on %1 was added.</source>
        <translation>La note sur %1 a été ajoutée.</translation>
    </message>
    <message>
        <source>Invoice %1 was entered.</source>
        <translation>La facture %1 a été saisie.</translation>
    </message>
    <message>
        <source>Credit note %1 was entered.</source>
        <translation>L’avoir %1 a été saisi.</translation>
    </message>
    <message>
        <source>The payment was entered.</source>
        <translation>Le règlement a été saisi.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Undone: all is as it was before.</source>
        <translation>Annulé : tout est comme avant.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is still there and may be opened.</source>
        <translation>« %1 » ne peut pas être lu. Vérifiez qu’il est toujours là et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Scan it with a lower resolution, or keep it beside the ledger.</source>
        <translation>« %1 » dépasse %2 Mo. Numérisez-le avec une résolution moindre, ou gardez-le à côté du dossier.</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a picture, whatever its name says. Save it as PDF first.</source>
        <translation>« %1 » n’est ni un PDF ni une image, quoi qu’en dise son nom. Enregistrez-le d’abord en PDF.</translation>
    </message>
    <message>
        <source>“%1” is attached to this document already.</source>
        <translation>« %1 » est déjà joint à cette pièce.</translation>
    </message>
    <message>
        <source>This attachment is no longer there.</source>
        <translation>Cette pièce jointe n’est plus là.</translation>
    </message>
    <message>
        <source>The file was attached to %1.</source>
        <translation>Le fichier est joint à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were attached.</source>
        <translation>
            <numerusform>%Ln fichier est joint.</numerusform>
            <numerusform>%Ln fichiers sont joints.</numerusform>
        </translation>
    </message>
    <message>
        <source>The attachment of %1 was removed.</source>
        <translation>La pièce jointe de %1 est retirée.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was done.</source>
        <translation>Annulé : rien n’a été fait.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name.</source>
        <translation>Saisissez le nom du client.</translation>
    </message>
    <message>
        <source>“%1” has this code already. Choose that customer, or type another code.</source>
        <translation>« %1 » porte déjà ce code. Choisissez ce client, ou saisissez un autre code.</translation>
    </message>
    <message>
        <source>No customer has the code “%1”. Type the code of who pays.</source>
        <translation>Aucun client ne porte le code « %1 ». Saisissez le code de celui qui paie.</translation>
    </message>
    <message>
        <source>The customer itself pays for “%1”. Choose another payer, or none.</source>
        <translation>Ce client paie lui-même pour « %1 ». Choisissez un autre payeur, ou aucun.</translation>
    </message>
    <message>
        <source>Nothing differs from what is known: nothing was changed.</source>
        <translation>Rien ne diffère de ce qui est connu : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Type at least a name, an e-mail address or a telephone number.</source>
        <translation>Saisissez au moins un nom, une adresse électronique ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This contact is no longer there. Look at the customer again.</source>
        <translation>Ce contact n’existe plus. Revoyez la fiche du client.</translation>
    </message>
    <message>
        <source>%1 was corrected: imports leave it so.</source>
        <translation>%1 a été corrigé : les imports n’y toucheront plus.</translation>
    </message>
    <message>
        <source>What the imports say of %1 holds again.</source>
        <translation>Ce que disent les imports de %1 fait de nouveau foi.</translation>
    </message>
    <message>
        <source>The customer %1 was entered.</source>
        <translation>Le client %1 a été saisi.</translation>
    </message>
    <message>
        <source>The contact %1 was added.</source>
        <translation>Le contact %1 a été ajouté.</translation>
    </message>
    <message>
        <source>The contact %1 was corrected.</source>
        <translation>Le contact %1 a été corrigé.</translation>
    </message>
    <message>
        <source>The contact %1 was removed.</source>
        <translation>Le contact %1 a été retiré.</translation>
    </message>
    <message>
        <source>What the imports say of the contact %1 holds again.</source>
        <translation>Ce que disent les imports du contact %1 fait de nouveau foi.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>Ce jour est à venir. Choisissez aujourd’hui ou un jour antérieur.</translation>
    </message>
    <message>
        <source>This is recorded already: nothing was changed.</source>
        <translation>C’est déjà enregistré : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This concerns the customer as a whole: record it without an invoice.</source>
        <translation>Cela concerne le client dans son ensemble : enregistrez-le sans facture.</translation>
    </message>
    <message>
        <source>A credit note bears neither interest nor an indemnity. Choose an invoice.</source>
        <translation>Un avoir ne porte ni intérêt ni indemnité. Choisissez une facture.</translation>
    </message>
    <message>
        <source>This choice is not known. Choose one of the list.</source>
        <translation>Ce choix est inconnu. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Type a rate between 0 and 100 % a year.</source>
        <translation>Saisissez un taux de 0 à 100 % par an.</translation>
    </message>
    <message>
        <source>The event was recorded: %1.</source>
        <translation>L’événement est enregistré : %1.</translation>
    </message>
    <message>
        <source>What is claimed of %1 was decided.</source>
        <translation>Ce qui est réclamé sur %1 est décidé.</translation>
    </message>
    <message>
        <source>An amount of %1 was given up.</source>
        <translation>Vous avez renoncé à un montant sur %1.</translation>
    </message>
    <message>
        <source>The rate was saved: all figures follow.</source>
        <translation>Le taux est enregistré : tous les calculs suivent.</translation>
    </message>
    <message>
        <source>The rate that comes with Encours holds again.</source>
        <translation>Le taux fourni avec Encours s’applique de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) taken over.</source>
        <translation>
            <numerusform>%Ln taux repris.</numerusform>
            <numerusform>%Ln taux repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Choisissez le jour.</translation>
    </message>
    <message>
        <source>This is no longer there. Look at the customer again.</source>
        <translation>Cet élément n’existe plus. Rouvrez la fiche du client.</translation>
    </message>
    <message>
        <source>A plan is about invoices of one currency. Make one for each.</source>
        <translation>Un échéancier porte sur des factures d’une seule devise. Faites-en un par devise.</translation>
    </message>
    <message>
        <source>A promise, a dispute, a plan or an agency&apos;s case holds by its own record: enter that.</source>
        <translation>Une promesse, un litige, un échéancier ou un dossier d’agence bloque par lui-même : saisissez-le.</translation>
    </message>
    <message>
        <source>The law sets this day: it cannot be put off.</source>
        <translation>Ce jour est fixé par la loi : il ne peut pas être reporté.</translation>
    </message>
    <message>
        <source>A call guide has four parts, each under a heading: “## Greeting” and so on.</source>
        <translation>Un guide d’appel a quatre parties, chacune sous un titre : « ## Salutation », etc.</translation>
    </message>
    <message>
        <source>There is no field “{%1}”. Correct its name, or take the braces away.</source>
        <translation>Le champ « {%1} » n’existe pas. Corrigez son nom ou retirez les accolades.</translation>
    </message>
    <message>
        <source>The answer of %1 was recorded.</source>
        <translation>La réponse de %1 est enregistrée.</translation>
    </message>
    <message>
        <source>The promise of %1 was taken back: reminders resume.</source>
        <translation>La promesse de %1 est retirée : les relances reprennent.</translation>
    </message>
    <message>
        <source>The payment plan of %1 was recorded: reminders wait while it is kept to.</source>
        <translation>L’échéancier de %1 est enregistré : les relances attendent tant qu’il est respecté.</translation>
    </message>
    <message>
        <source>The payment plan of %1 ended: reminders resume.</source>
        <translation>L’échéancier de %1 est terminé : les relances reprennent.</translation>
    </message>
    <message>
        <source>Reminders of %1 are paused.</source>
        <translation>Les relances de %1 sont en pause.</translation>
    </message>
    <message>
        <source>The pause of %1 ended: reminders resume.</source>
        <translation>La pause de %1 est terminée : les relances reprennent.</translation>
    </message>
    <message>
        <source>The complaint of %1 is answered: reminders resume.</source>
        <translation>La réclamation de %1 a reçu sa réponse : les relances reprennent.</translation>
    </message>
    <message>
        <source>The task was added.</source>
        <translation>La tâche est ajoutée.</translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation>La tâche est faite.</translation>
    </message>
    <message>
        <source>The task was put off.</source>
        <translation>La tâche est reportée.</translation>
    </message>
    <message>
        <source>The busy periods of %1 were saved.</source>
        <translation>Les périodes d’activité de %1 sont enregistrées.</translation>
    </message>
    <message>
        <source>The closing days were saved.</source>
        <translation>Les jours de fermeture sont enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) assigned.</source>
        <translation>
            <numerusform>%Ln client attribué.</numerusform>
            <numerusform>%Ln clients attribués.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers of %1 are handed over for the absence.</source>
        <translation>Les clients de %1 sont confiés pendant l’absence.</translation>
    </message>
    <message>
        <source>The guide “%1” was saved.</source>
        <translation>Le guide « %1 » est enregistré.</translation>
    </message>
    <message>
        <source>The guide “%1” is as shipped again.</source>
        <translation>Le guide « %1 » est revenu à sa version d’origine.</translation>
    </message>
    <message>
        <source>The contact&apos;s data were erased.</source>
        <translation>Les données du contact sont effacées.</translation>
    </message>
    <message>
        <source>The note was corrected by another one.</source>
        <translation>La note est corrigée par une nouvelle note.</translation>
    </message>
    <message>
        <source>What %1 wishes was recorded.</source>
        <translation>Le souhait de %1 est enregistré.</translation>
    </message>
    <message>
        <source>Nothing had been posted to this customer by that day.</source>
        <translation>Rien n’avait été posté à ce client à cette date.</translation>
    </message>
    <message>
        <source>No such reminder is planned for this customer today.</source>
        <translation>Aucune relance de ce genre n’est prévue pour ce client aujourd’hui.</translation>
    </message>
    <message>
        <source>The policies and segments that come with Encours were taken over: they can be changed.</source>
        <translation>Les politiques et segments livrés avec Encours ont été repris : ils peuvent être modifiés.</translation>
    </message>
    <message>
        <source>The draft of “%1” was saved.</source>
        <translation>Le brouillon de « %1 » est enregistré.</translation>
    </message>
    <message>
        <source>The draft of “%1” was discarded.</source>
        <translation>Le brouillon de « %1 » est abandonné.</translation>
    </message>
    <message>
        <source>“%1” is the policy of the company now.</source>
        <translation>« %1 » est désormais la politique de la société.</translation>
    </message>
    <message>
        <source>“%1” was published: it is in force from today.</source>
        <translation>« %1 » est publiée : elle est en vigueur dès aujourd’hui.</translation>
    </message>
    <message>
        <source>Another policy was chosen for %1.</source>
        <translation>Une autre politique a été choisie pour %1.</translation>
    </message>
    <message>
        <source>The choice of a policy for %1 was taken back.</source>
        <translation>Le choix d’une politique pour %1 a été retiré.</translation>
    </message>
    <message>
        <source>The segments and personas were saved.</source>
        <translation>Les segments et les personas sont enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln debts were placed.</source>
        <translation>
            <numerusform>%Ln créance est placée.</numerusform>
            <numerusform>%Ln créances sont placées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgencyFolder</name>
    <message>
        <source>Agency&apos;s file %1 %2</source>
        <extracomment>The name of a folder: customer and day.</extracomment>
        <translation>Dossier agence %1 %2</translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Due items</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Left in peace</source>
        <translation>Laissés en paix</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>%1: agenda from %2</source>
        <translation>%1 : agenda à partir du %2</translation>
    </message>
    <message>
        <source>Payments are known up to %1 only: import the later ones before you remind.</source>
        <translation>Les règlements ne sont connus que jusqu’au %1 : importez les suivants avant de relancer.</translation>
    </message>
    <message>
        <source>Nothing is to be done in these days.</source>
        <translation>Rien à faire ces jours-ci.</translation>
    </message>
    <message>
        <source>Days after the first take for granted that each step is done on its day, that nothing is paid and nothing is answered.</source>
        <translation>Au-delà du premier jour, on suppose que chaque étape est faite à sa date, que rien n’est réglé et que personne ne répond.</translation>
    </message>
</context>
<context>
    <name>AgendaVerb</name>
    <message>
        <source>Whom to remind from the date on, how and why, and whom not</source>
        <translation>Qui relancer à partir de la date, comment et pourquoi, et qui non</translation>
    </message>
    <message>
        <source>So many days from the date on (7)</source>
        <translation>Nombre de jours à partir de la date (7)</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Le premier jour</translation>
    </message>
</context>
<context>
    <name>AgingVerb</name>
    <message>
        <source>The aged balance: what is owed, by age</source>
        <translation>La balance âgée : ce qui est dû, par ancienneté</translation>
    </message>
    <message>
        <source>In the text, a row for each customer</source>
        <translation>Dans le texte, une ligne par client</translation>
    </message>
    <message>
        <source>As of the close of this day</source>
        <translation>À la clôture de ce jour</translation>
    </message>
    <message>
        <source>--by takes &quot;customer&quot;, not &quot;%1&quot;.</source>
        <translation>--by attend « customer », et non « %1 ».</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Unallocated payments</source>
        <translation>Règlements non affectés</translation>
    </message>
    <message>
        <source>Total owed</source>
        <translation>Total dû</translation>
    </message>
    <message>
        <source>of which overdue</source>
        <translation>dont échu</translation>
    </message>
    <message>
        <source>of which bills (413)</source>
        <translation>dont effets (413)</translation>
    </message>
    <message>
        <source>Doubtful (416), not included</source>
        <translation>Douteux (416), non compris</translation>
    </message>
    <message>
        <source>In %1, not included</source>
        <translation>En %1, non compris</translation>
    </message>
    <message>
        <source>%1: aged balance as of %2</source>
        <translation>%1 : balance âgée au %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>%1: aged balance by customer as of %2, in %3</source>
        <translation>%1 : balance âgée par client au %2, en %3</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>What %1 answered</source>
        <translation>Réponse de %1</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Will pay</source>
        <translation>Va payer</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>A payé</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Conteste</translation>
    </message>
    <message>
        <source>In difficulty</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>Wrong addressee</source>
        <translation>Mauvais destinataire</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Non reçue</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Other answer</source>
        <translation>Autre réponse</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Insolvent</source>
        <translation>Procédure collective</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Bon à payer</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key: will pay; not J, K, D, N, P, S, C</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key: has paid; not J, K, D, N, P, S, C</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>T</source>
        <comment>key: contests; not J, K, D, N, P, S, C</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key: in difficulty; not J, K, D, N, P, S, C</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>G</source>
        <comment>key: wrong addressee; not J, K, D, N, P, S, C</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key: not received; not J, K, D, N, P, S, C</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key: not reached; not J, K, D, N, P, S, C</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>O</source>
        <comment>key: other answer; not J, K, D, N, P, S, C</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>I</source>
        <comment>key: instalments; not J, K, D, N, P, S, C</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key: complaint; not J, K, D, N, P, S, C</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>V</source>
        <comment>key: insolvent; not J, K, D, N, P, S, C</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key: all in order; not J, K, D, N, P, S, C</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>will pay</source>
        <translation>va payer</translation>
    </message>
    <message>
        <source>says that it has paid</source>
        <translation>dit avoir payé</translation>
    </message>
    <message>
        <source>contests an invoice</source>
        <translation>conteste une facture</translation>
    </message>
    <message>
        <source>is in difficulty</source>
        <translation>est en difficulté</translation>
    </message>
    <message>
        <source>is not the right addressee</source>
        <translation>n’est pas le bon destinataire</translation>
    </message>
    <message>
        <source>has not received the invoice</source>
        <translation>n’a pas reçu la facture</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>gave another answer</source>
        <translation>autre réponse</translation>
    </message>
    <message>
        <source>wants to pay by instalments</source>
        <translation>demande un échéancier</translation>
    </message>
    <message>
        <source>complains about the reminder</source>
        <translation>se plaint de la relance</translation>
    </message>
    <message>
        <source>is in insolvency proceedings</source>
        <translation>est en procédure collective</translation>
    </message>
    <message>
        <source>finds the invoice in order</source>
        <translation>bon à payer</translation>
    </message>
    <message>
        <source>It is left in peace up to that day. If the money does not come, the step comes back by itself.</source>
        <translation>Laissé en paix jusqu’à ce jour. Si l’argent ne vient pas, l’étape revient toute seule.</translation>
    </message>
    <message>
        <source>A task reminds you to look for the money; until then it is left in peace.</source>
        <translation>Une tâche rappelle de chercher le règlement ; d’ici là, il est laissé en paix.</translation>
    </message>
    <message>
        <source>The contested part is no longer claimed; the rest is. A task follows the dispute.</source>
        <translation>La part contestée n’est plus réclamée, le reste l’est. Une tâche suit le litige.</translation>
    </message>
    <message>
        <source>It is left in peace for a while, and a task reminds you to propose a plan.</source>
        <translation>Laissé en paix un temps ; une tâche rappelle de proposer un échéancier.</translation>
    </message>
    <message>
        <source>Nothing goes out until the right addressee is known; a task reminds you to find it.</source>
        <translation>Rien ne part avant que le bon destinataire soit connu ; une tâche rappelle de le chercher.</translation>
    </message>
    <message>
        <source>A task reminds you to send the invoice again; until it was looked at, nothing is claimed.</source>
        <translation>Une tâche rappelle de renvoyer la facture ; rien n’est réclamé le temps qu’elle soit examinée.</translation>
    </message>
    <message>
        <source>It is noted. The step stays to be done.</source>
        <translation>C’est noté. L’étape reste à faire.</translation>
    </message>
    <message>
        <source>It is left in peace until a plan is agreed; a task reminds you to propose one.</source>
        <translation>Laissé en paix jusqu’à l’accord sur un échéancier ; une tâche rappelle de le proposer.</translation>
    </message>
    <message>
        <source>Nothing goes out until the complaint was answered; a task reminds you to do so.</source>
        <translation>Rien ne part avant la réponse à la réclamation ; une tâche la rappelle.</translation>
    </message>
    <message>
        <source>Nothing may be claimed any more. A task reminds you to declare your claim in time.</source>
        <translation>Plus rien ne peut être réclamé. Une tâche rappelle de déclarer la créance à temps.</translation>
    </message>
    <message>
        <source>It is noted: the invoice is known and accepted.</source>
        <translation>C’est noté : la facture est connue et acceptée.</translation>
    </message>
    <message>
        <source>Goods or services not as ordered</source>
        <translation>Marchandise ou prestation non conforme</translation>
    </message>
    <message>
        <source>Delivered late or not at all</source>
        <translation>Livraison en retard ou absente</translation>
    </message>
    <message>
        <source>Wrong price or quantity</source>
        <translation>Prix ou quantité erronés</translation>
    </message>
    <message>
        <source>Invoiced twice</source>
        <translation>Facturé deux fois</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Déjà payé</translation>
    </message>
    <message>
        <source>Credit note expected</source>
        <translation>Avoir attendu</translation>
    </message>
    <message>
        <source>Reminded though it had paid</source>
        <translation>Relancé alors qu’il avait payé</translation>
    </message>
    <message>
        <source>Reminded too often</source>
        <translation>Relancé trop souvent</translation>
    </message>
    <message>
        <source>Tone of the message</source>
        <translation>Ton du message</translation>
    </message>
    <message>
        <source>Wrong person written to</source>
        <translation>Mauvaise personne contactée</translation>
    </message>
    <message>
        <source>Wrong amount claimed</source>
        <translation>Montant réclamé erroné</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>%1 picture</source>
        <extracomment>What a file is; %1 is its format: JPEG, PNG.</extracomment>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Jointe le</translation>
    </message>
    <message>
        <source>PDF and pictures (%1);;All files (*)</source>
        <translation>PDF et images (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
</context>
<context>
    <name>BackupVerb</name>
    <message>
        <source>A verified copy, also while the window has the ledger open</source>
        <translation>Une copie vérifiée, même pendant que la fenêtre a le dossier ouvert</translation>
    </message>
    <message>
        <source>The copy; it must not exist yet</source>
        <translation>La copie ; elle ne doit pas encore exister</translation>
    </message>
    <message>
        <source>Copying the ledger</source>
        <translation>Copie du dossier</translation>
    </message>
    <message numerus="yes">
        <source>Copied and verified: &quot;%1&quot;, %Ln invoice(s).
</source>
        <translation>
            <numerusform>Copié et vérifié : « %1 », %Ln facture.
</numerusform>
            <numerusform>Copié et vérifié : « %1 », %Ln factures.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Of what is late the longest</source>
        <translation>De ce qui est en retard depuis le plus longtemps</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Laissé de côté. %1</translation>
    </message>
    <message>
        <source>%1, instead of %2</source>
        <extracomment>%1: a step and its channel, &quot;Second reminder · E-mail&quot;; %2: a day.</extracomment>
        <translation>%1, au lieu du %2</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>non calculable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Integrity of the file</source>
        <translation>Intégrité du fichier</translation>
    </message>
    <message>
        <source>References between tables</source>
        <translation>Renvois entre les tables</translation>
    </message>
    <message>
        <source>Tables as this version makes them</source>
        <translation>Tables conformes à cette version</translation>
    </message>
    <message>
        <source>Chain of the journal</source>
        <translation>Chaîne du journal</translation>
    </message>
    <message>
        <source>Texts of the journal</source>
        <translation>Textes du journal</translation>
    </message>
    <message>
        <source>Due items add up to their document</source>
        <translation>Échéances égales à leur pièce</translation>
    </message>
    <message>
        <source>Allocations within what they settle</source>
        <translation>Affectations dans la limite de ce qu’elles règlent</translation>
    </message>
    <message>
        <source>Imports as the journal tells them</source>
        <translation>Imports conformes au journal</translation>
    </message>
    <message>
        <source>Numbers never given twice</source>
        <translation>Numéros jamais donnés deux fois</translation>
    </message>
    <message>
        <source>Memory equal to the file</source>
        <translation>Mémoire égale au fichier</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, head %1</source>
        <translation>
            <numerusform>%Ln écriture, tête %1</numerusform>
            <numerusform>%Ln écritures, tête %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erased</source>
        <translation>
            <numerusform>%Ln effacé</numerusform>
            <numerusform>%Ln effacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imports</source>
        <translation>
            <numerusform>%Ln import</numerusform>
            <numerusform>%Ln imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due items</source>
        <translation>
            <numerusform>%Ln échéance</numerusform>
            <numerusform>%Ln échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>Files as they were stored</source>
        <translation>Fichiers tels qu’ils ont été enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters as the journal tells them</source>
        <translation>Les lettres sont celles que dit le journal</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>as for all invoices</source>
        <translation>comme pour toutes les factures</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>à réclamer</translation>
    </message>
    <message>
        <source>kept in reserve</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>renonciation</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Indemnity</source>
        <translation>Indemnité</translation>
    </message>
    <message>
        <source>Acknowledgement of the debt</source>
        <translation>Reconnaissance de dette</translation>
    </message>
    <message>
        <source>Claim in court</source>
        <translation>Demande en justice</translation>
    </message>
    <message>
        <source>Order to pay served</source>
        <translation>Injonction de payer signifiée</translation>
    </message>
    <message>
        <source>Enforceable judgment</source>
        <translation>Jugement exécutoire</translation>
    </message>
    <message>
        <source>Enforcement act</source>
        <translation>Acte d’exécution ou saisie conservatoire</translation>
    </message>
    <message>
        <source>Insolvency proceedings opened</source>
        <translation>Procédure collective ouverte</translation>
    </message>
    <message>
        <source>Claim declared in the insolvency</source>
        <translation>Créance déclarée au passif</translation>
    </message>
    <message>
        <source>Insolvency proceedings closed</source>
        <translation>Procédure collective clôturée</translation>
    </message>
    <message>
        <source>Guarantee called</source>
        <translation>Garantie mise en jeu</translation>
    </message>
    <message>
        <source>Formal notice, first presented</source>
        <translation>Mise en demeure, première présentation</translation>
    </message>
    <message>
        <source>Formal notice received</source>
        <translation>Mise en demeure reçue</translation>
    </message>
    <message>
        <source>Mediation or conciliation agreed</source>
        <translation>Médiation ou conciliation convenue</translation>
    </message>
    <message>
        <source>In writing by the debtor, or by a part payment that amounts to one: the time limit may begin anew.</source>
        <translation>Écrite par le débiteur, ou par un règlement partiel qui en vaut une : le délai pour agir peut repartir.</translation>
    </message>
    <message>
        <source>The time limit is interrupted until the instance ends.</source>
        <translation>Le délai pour agir est interrompu jusqu’à la fin de l’instance.</translation>
    </message>
    <message>
        <source>The service of the order interrupts the time limit, not the request for it.</source>
        <translation>C’est la signification de l’ordonnance qui interrompt le délai, pas la requête.</translation>
    </message>
    <message>
        <source>From the day on which it can be enforced the legal rate runs, increased after two months, and another time limit.</source>
        <translation>À compter du jour où il est exécutoire courent le taux légal, majoré après deux mois, et un autre délai.</translation>
    </message>
    <message>
        <source>A conservatory or enforcement act interrupts the time limit.</source>
        <translation>Une mesure conservatoire ou un acte d’exécution forcée interrompt le délai.</translation>
    </message>
    <message>
        <source>Interest stops on the day before. Declare the claim in time.</source>
        <translation>Les intérêts s’arrêtent la veille. Déclarez la créance dans le délai.</translation>
    </message>
    <message>
        <source>Interrupts the time limit until the proceedings end.</source>
        <translation>Interrompt le délai jusqu’à la clôture de la procédure.</translation>
    </message>
    <message>
        <source>The time limit runs again.</source>
        <translation>Le délai pour agir court de nouveau.</translation>
    </message>
    <message>
        <source>For the record: it moves neither interest nor the time limit.</source>
        <translation>Pour mémoire : ni les intérêts ni le délai n’en dépendent.</translation>
    </message>
    <message>
        <source>Where delivery is not proved, a consumer&apos;s interest runs from here. It does not interrupt the time limit.</source>
        <translation>À défaut de preuve de la remise, les intérêts dus par un consommateur courent à compter de cette présentation. Elle n’interrompt pas le délai pour agir.</translation>
    </message>
    <message>
        <source>A consumer&apos;s interest runs from the next day. It does not interrupt the time limit.</source>
        <translation>Les intérêts dus par un consommateur courent dès le lendemain. Elle n’interrompt pas le délai pour agir.</translation>
    </message>
    <message>
        <source>The time limit stands still until its end; at least six months remain after it.</source>
        <translation>Le délai est suspendu jusqu’à sa fin ; il reste ensuite six mois au moins.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>the contract&apos;s rate goes on</source>
        <translation>le taux du contrat continue</translation>
    </message>
    <message>
        <source>Part payments: %1</source>
        <translation>Règlements partiels : %1</translation>
    </message>
    <message>
        <source>Length of the year: %1</source>
        <translation>Durée de l’année : %1</translation>
    </message>
    <message>
        <source>Interest of whole years bears interest</source>
        <translation>Capitalisation des intérêts par année entière</translation>
    </message>
    <message>
        <source>Interest bears no interest</source>
        <translation>Pas de capitalisation des intérêts</translation>
    </message>
    <message>
        <source>The rate of the law instead of the contract&apos;s</source>
        <translation>Taux de la loi au lieu de celui du contrat</translation>
    </message>
    <message>
        <source>The contract&apos;s rate</source>
        <translation>Taux du contrat</translation>
    </message>
    <message>
        <source>Indemnity for each late due item</source>
        <translation>Indemnité pour chaque échéance en retard</translation>
    </message>
    <message>
        <source>Indemnity once for the invoice</source>
        <translation>Indemnité une fois pour la facture</translation>
    </message>
    <message>
        <source>Credit notes count from their own day</source>
        <translation>Avoirs comptés à leur date</translation>
    </message>
    <message>
        <source>Credit notes count from the first day</source>
        <translation>Avoirs comptés dès l’origine</translation>
    </message>
    <message>
        <source>Service done on: %1</source>
        <translation>Prestation achevée le : %1</translation>
    </message>
    <message>
        <source>Nature of the claim: %1</source>
        <translation>Nature de la créance : %1</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Intérêts : %1</translation>
    </message>
    <message>
        <source>Indemnity: %1</source>
        <translation>Indemnité : %1</translation>
    </message>
    <message>
        <source>A credit note bears no interest.</source>
        <translation>Un avoir ne porte pas intérêt.</translation>
    </message>
    <message>
        <source>A cancelled document bears neither interest nor indemnity.</source>
        <translation>Une pièce annulée ne porte ni intérêt ni indemnité.</translation>
    </message>
    <message>
        <source>It was not issued yet on this day.</source>
        <translation>Elle n’était pas encore émise à cette date.</translation>
    </message>
    <message>
        <source>What was owed before the first covered day bears nothing here: its due days are not known.</source>
        <translation>Ce qui était dû avant le premier jour couvert ne porte rien ici : ses échéances ne sont pas connues.</translation>
    </message>
    <message>
        <source>The day of a payment is not known: the source tells its amount alone.</source>
        <translation>Le jour d’un règlement n’est pas connu : la source n’en dit que le montant.</translation>
    </message>
    <message>
        <source>The due day is worked out from the terms: compare it with the invoice before you claim.</source>
        <translation>L’échéance est déduite des conditions : comparez-la à la facture avant de réclamer.</translation>
    </message>
    <message>
        <source>It is contested: what is contested may not be owed.</source>
        <translation>Elle est contestée : la part contestée n’est peut-être pas due.</translation>
    </message>
    <message>
        <source>The indemnity is in euros and stands apart from sums in another currency.</source>
        <translation>L’indemnité est en euros, à part des sommes en une autre monnaie.</translation>
    </message>
    <message>
        <source>Interest on interest was asked for, but neither a clause of the contract nor a decision is noted.</source>
        <translation>La capitalisation est demandée, mais ni une clause du contrat ni une décision n’est indiquée.</translation>
    </message>
    <message>
        <source>The customer has a credit note that is set against nothing: if it is about this invoice, it is not deducted here.</source>
        <translation>Un avoir du client n’est affecté à aucune facture : s’il porte sur celle-ci, il n’en est pas déduit ici.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>&amp;Interest</source>
        <translation>&amp;Intérêts</translation>
    </message>
    <message>
        <source>In&amp;demnity</source>
        <translation>In&amp;demnité</translation>
    </message>
    <message>
        <source>The rate of the law (ECB + 10 points) instead of the contract&apos;s</source>
        <translation>Le taux de la loi (BCE + 10 points) au lieu de celui du contrat</translation>
    </message>
    <message>
        <source>The indemnity for each late due item (periodic payments)</source>
        <translation>L’indemnité pour chaque échéance en retard (paiements périodiques)</translation>
    </message>
    <message>
        <source>Credit notes lower the principal from their own day only</source>
        <translation>Les avoirs ne diminuent le principal qu’à leur date</translation>
    </message>
    <message>
        <source>claim it</source>
        <translation>à réclamer</translation>
    </message>
    <message>
        <source>keep it in reserve: not claimed for now</source>
        <translation>en réserve : non réclamé pour l’instant</translation>
    </message>
    <message>
        <source>waive it: given up</source>
        <translation>abandon : on y renonce</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>as for all invoices</source>
        <translation>comme pour toutes les factures</translation>
    </message>
    <message>
        <source>&amp;Part payments settle</source>
        <translation>&amp;Règlements partiels</translation>
    </message>
    <message>
        <source>Length of the &amp;year</source>
        <translation>Durée de l’&amp;année</translation>
    </message>
    <message>
        <source>&amp;Nature of the claim</source>
        <translation>&amp;Nature de la créance</translation>
    </message>
    <message>
        <source>Interest of whole years bears interest (only where the contract or a decision says so)</source>
        <translation>Capitaliser les intérêts des années entières (si le contrat ou une décision le prévoit)</translation>
    </message>
    <message>
        <source>the clause of the contract, or the decision</source>
        <translation>la clause du contrat, ou la décision</translation>
    </message>
    <message>
        <source>Clause or decision that lets interest bear interest</source>
        <translation>Clause ou décision qui prévoit la capitalisation</translation>
    </message>
    <message>
        <source>The service was done before the due day, on:</source>
        <translation>La prestation a été achevée avant l’échéance, le :</translation>
    </message>
    <message>
        <source>Day on which the service was done</source>
        <translation>Jour d’achèvement de la prestation</translation>
    </message>
    <message>
        <source>What is claimed of %1</source>
        <translation>Ce qui est réclamé sur %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Événement</translation>
    </message>
    <message>
        <source>invoice %1 alone</source>
        <translation>la facture %1 seule</translation>
    </message>
    <message>
        <source>all that the customer owes</source>
        <translation>tout ce que doit le client</translation>
    </message>
    <message>
        <source>&amp;Concerns</source>
        <translation>&amp;Concerne</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>c’est terminé</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Ended &amp;on</source>
        <translation>Terminé &amp;le</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>la totalité</translation>
    </message>
    <message>
        <source>Principal a&amp;mount</source>
        <translation>Montant en &amp;principal</translation>
    </message>
    <message>
        <source>the contract&apos;s rate goes on, without the increase</source>
        <translation>le taux du contrat continue, sans majoration</translation>
    </message>
    <message>
        <source>The decision says</source>
        <translation>La décision dit</translation>
    </message>
    <message>
        <source>&amp;Reference of the proof</source>
        <translation>&amp;Référence de la preuve</translation>
    </message>
    <message>
        <source>number of the letter, of the decision…</source>
        <translation>numéro de la lettre, de la décision…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>File of the proof</source>
        <translation>Fichier de la preuve</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file of the proof</source>
        <translation>Choisir le fichier de la preuve</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Enregistrer un événement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give up an amount of %1</source>
        <translation>Renoncer à un montant sur %1</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Sur</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mo&amp;tif</translation>
    </message>
    <message>
        <source>Credit note %1: %2</source>
        <translation>Avoir %1 : %2</translation>
    </message>
    <message>
        <source>Written off or difference: %1</source>
        <translation>Abandon ou écart : %1</translation>
    </message>
    <message>
        <source>Payment %1 bounced: %2</source>
        <translation>Règlement %1 rejeté : %2</translation>
    </message>
    <message>
        <source>Unallocated payment %1: %2</source>
        <translation>Règlement non affecté %1 : %2</translation>
    </message>
    <message>
        <source>Payment %1: %2</source>
        <translation>Règlement %1 : %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>What was owed in principal in these days, tax included</source>
        <translation>Ce qui était dû en principal ces jours-là, TTC</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>the invoice</source>
        <translation>la facture</translation>
    </message>
    <message>
        <source>%1 waived: %2</source>
        <translation>%1, renonciation : %2</translation>
    </message>
    <message>
        <source>interest %1</source>
        <translation>intérêts : %1</translation>
    </message>
    <message>
        <source>indemnity %1</source>
        <translation>indemnité : %1</translation>
    </message>
    <message>
        <source>⚠ a rate is missing</source>
        <translation>⚠ taux manquant</translation>
    </message>
    <message>
        <source>⚠ a rate is provisional</source>
        <translation>⚠ taux à vérifier</translation>
    </message>
    <message>
        <source>no formal notice received</source>
        <translation>pas de mise en demeure reçue</translation>
    </message>
    <message>
        <source>stopped by insolvency</source>
        <translation>arrêtés par la procédure collective</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contestée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Principal left</source>
        <translation>Principal restant dû</translation>
    </message>
    <message>
        <source>Interest left</source>
        <translation>Intérêts restants</translation>
    </message>
    <message>
        <source>Indemnity left</source>
        <translation>Indemnité restante</translation>
    </message>
    <message>
        <source>To be claimed</source>
        <translation>À réclamer</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Date limite d’action</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1 : %2 (%3).</translation>
    </message>
    <message>
        <source>Ground: %1.</source>
        <translation>Fondement : %1.</translation>
    </message>
    <message>
        <source>Part payments: %1. Length of the year: %2.</source>
        <translation>Règlements partiels : %1. Année de %2.</translation>
    </message>
    <message>
        <source>Each day adds %1 of interest.</source>
        <translation>Chaque jour ajoute %1 d’intérêts.</translation>
    </message>
    <message>
        <source>⚠ Time limit, %1. %2</source>
        <translation>⚠ Délai pour agir : %1. %2</translation>
    </message>
    <message>
        <source>PDF or picture</source>
        <translation>PDF ou image</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage</source>
        <translation>Utilisation </translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments </translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options </translation>
    </message>
    <message>
        <source>Prints this help</source>
        <translation>Affiche cette aide</translation>
    </message>
    <message>
        <source>What is missing: %1.</source>
        <translation>Il manque : %1.</translation>
    </message>
    <message>
        <source>What is not understood: %1.</source>
        <translation>Ceci n’est pas compris : %1.</translation>
    </message>
    <message>
        <source>%1 takes one value.</source>
        <translation>%1 attend une valeur et une seule.</translation>
    </message>
    <message>
        <source>The command line is not understood (%1).</source>
        <translation>La ligne de commande n’est pas comprise (%1).</translation>
    </message>
    <message>
        <source>&quot;encours --help&quot; lists the verbs.</source>
        <translation>« encours --help » énumère les commandes.</translation>
    </message>
    <message>
        <source>&quot;encours %1 --help&quot; explains the verb.</source>
        <translation>« encours %1 --help » explique cette commande.</translation>
    </message>
    <message>
        <source>Encours, credit control. Without a verb it opens the window: encours [FILE.encours]</source>
        <translation>Encours, le suivi du crédit client. Sans commande, la fenêtre s’ouvre : encours [FICHIER.encours]</translation>
    </message>
    <message>
        <source>Prints the version</source>
        <translation>Affiche la version</translation>
    </message>
    <message>
        <source>&quot;encours VERB --help&quot; explains a verb. Exit: 0 done; 1 done, but some rows were refused; 2 wrong usage; 3 refused, nothing changed; 4 the disk, a lock or a newer version; 5 verify found a fault.</source>
        <translation>« encours COMMANDE --help » explique une commande. Code de sortie : 0 fait ; 1 fait, mais des lignes ont été refusées ; 2 commande mal formée ; 3 refus, rien n’a changé ; 4 disque, verrou ou version plus récente ; 5 verify a trouvé un défaut.</translation>
    </message>
    <message>
        <source>The language of messages: fr or en</source>
        <translation>La langue des messages : fr ou en</translation>
    </message>
    <message>
        <source>--lang takes fr or en, not &quot;%1&quot;.</source>
        <translation>--lang attend fr ou en, et non « %1 ».</translation>
    </message>
    <message>
        <source>No verb is said.</source>
        <translation>Aucune commande n’est donnée.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>La commande « %1 » n’existe pas.</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>Accepted means of payment</source>
        <translation>Moyens de paiement acceptés</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de règlement</translation>
    </message>
    <message>
        <source>Late-payment penalties</source>
        <translation>Pénalités de retard</translation>
    </message>
    <message>
        <source>Their rate</source>
        <translation>Taux des pénalités</translation>
    </message>
    <message>
        <source>Discount for early payment</source>
        <translation>Escompte pour paiement anticipé</translation>
    </message>
    <message>
        <source>Surety</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>Goods stay ours until they are paid (retention of title)</source>
        <translation>Nos marchandises restent à nous jusqu’au paiement (réserve de propriété)</translation>
    </message>
    <message>
        <source>Our receivables are insured (credit insurance)</source>
        <translation>Nos créances sont assurées (assurance-crédit)</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Numéro de police</translation>
    </message>
    <message>
        <source>Note on the insurance</source>
        <translation>Note sur l’assurance</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nom de la société</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET of the seat</source>
        <translation>SIRET du siège</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Entry in the trade register</source>
        <translation>Inscription au registre (RCS, RNE)</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Capital social</translation>
    </message>
    <message>
        <source>Address of the seat</source>
        <translation>Adresse du siège</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Contact for payments</source>
        <translation>Contact pour les règlements</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>E-mail du contact</translation>
    </message>
    <message>
        <source>Telephone of the contact</source>
        <translation>Téléphone du contact</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>A ledger needs its company&apos;s name. The name before is kept until there is one.</source>
        <translation>Un dossier porte le nom de sa société. Le nom précédent est gardé en attendant.</translation>
    </message>
    <message>
        <source>This is no SIREN: nine digits with their key are expected. Compare with the K-bis.</source>
        <translation>Ce n’est pas un SIREN : on attend neuf chiffres avec leur clé. Comparez avec le Kbis.</translation>
    </message>
    <message>
        <source>This is no SIRET: the SIREN and five digits, with their key, are expected.</source>
        <translation>Ce n’est pas un SIRET : on attend le SIREN puis cinq chiffres, avec leur clé.</translation>
    </message>
    <message>
        <source>This SIRET does not begin with the SIREN above.</source>
        <translation>Ce SIRET ne commence pas par le SIREN indiqué.</translation>
    </message>
    <message>
        <source>This is no VAT number: in France FR, a key of two characters and the SIREN.</source>
        <translation>Ce n’est pas un numéro de TVA : en France FR, une clé de deux caractères et le SIREN.</translation>
    </message>
    <message>
        <source>This VAT number does not end with the SIREN above.</source>
        <translation>Ce numéro de TVA ne finit pas par le SIREN indiqué.</translation>
    </message>
    <message>
        <source>This IBAN has a wrong length or a wrong key. Customers could not pay to it.</source>
        <translation>La longueur ou la clé de cet IBAN est fausse. Vos clients ne pourraient pas y payer.</translation>
    </message>
    <message>
        <source>A BIC has 8 or 11 characters: four of the bank, two of the country, then the place.</source>
        <translation>Un BIC a 8 ou 11 caractères : quatre pour la banque, deux pour le pays, puis la place.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Ceci ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>Encours cannot reckon with these terms, so due dates are still estimated with those before. Write for instance: 30, 30 days end of month, 45 FDM A.</source>
        <translation>Encours ne sait pas compter avec ces conditions : les échéances restent estimées avec les précédentes. Écrivez par exemple : 30, 30 jours fin de mois, 45 FDM A.</translation>
    </message>
    <message>
        <source>This reads in two ways. Write 45 FDM A for 45 days and then the end of the month, 45 FDM B for the end of the month and then 45 days.</source>
        <translation>Ceci se lit de deux façons. Écrivez 45 FDM A pour 45 jours puis la fin du mois, 45 FDM B pour la fin du mois puis 45 jours.</translation>
    </message>
    <message>
        <source>Longer than the law allows between businesses: 60 days from the invoice, or 45 days end of month (C. com. L441-10).</source>
        <translation>Plus long que la loi ne le permet entre professionnels : 60 jours après la facture, ou 45 jours fin de mois (C. com. L441-10).</translation>
    </message>
    <message>
        <source>Less than three times the legal rate, the least that the law allows (C. com. L441-10).</source>
        <translation>Moins de trois fois le taux légal, le minimum de la loi (C. com. L441-10).</translation>
    </message>
    <message>
        <source>The insurer and the number of the policy are missing.</source>
        <translation>Il manque l’assureur et le numéro de police.</translation>
    </message>
    <message>
        <source>Nothing was saved: a ledger needs its company&apos;s name.</source>
        <translation>Rien n’a été enregistré : un dossier porte le nom de sa société.</translation>
    </message>
    <message>
        <source>Nothing was undone: the company was changed again meanwhile, in another window or program.</source>
        <translation>Rien n’a été annulé : la société a été modifiée entre-temps, dans une autre fenêtre ou un autre programme.</translation>
    </message>
    <message>
        <source>Give the company&apos;s name.</source>
        <translation>Indiquez le nom de la société.</translation>
    </message>
    <message>
        <source>“%1” is there already, and is left as it is. Choose another name for the file.</source>
        <translation>« %1 » existe déjà et reste tel quel. Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>Impossible d’écrire « %1 ». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file is not there: moved, renamed, or on a disk that is not connected</source>
        <translation>Fichier introuvable : déplacé, renommé, ou sur un disque non connecté</translation>
    </message>
    <message>
        <source>This file is no ledger</source>
        <translation>Ce fichier n’est pas un dossier Encours</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>Written by a newer Encours: update the program to open it</source>
        <translation>Écrit par un Encours plus récent : mettez le programme à jour pour l’ouvrir</translation>
    </message>
    <message>
        <source>Of an older Encours: opening it brings it up to date</source>
        <translation>D’un Encours plus ancien : l’ouvrir le met à jour</translation>
    </message>
    <message>
        <source>Another program is writing to it</source>
        <translation>Un autre programme y écrit</translation>
    </message>
    <message>
        <source>Damaged: put a backup in its place</source>
        <translation>Endommagé : remplacez-le par une sauvegarde</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Rate of the ECB plus points</source>
        <translation>Taux de la BCE majoré de points</translation>
    </message>
    <message>
        <source>Legal rate times a number</source>
        <translation>Multiple du taux légal</translation>
    </message>
    <message>
        <source>Fixed yearly rate</source>
        <translation>Taux annuel fixe</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Bill of exchange</source>
        <translation>Traite (LCR)</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>We are a private person, outside any trade</source>
        <translation>Nous sommes un particulier, hors de toute activité professionnelle</translation>
    </message>
    <message>
        <source>What a part payment settles first</source>
        <translation>Ce qu’un règlement partiel paie d’abord</translation>
    </message>
    <message>
        <source>Days in a year</source>
        <translation>Jours dans l’année</translation>
    </message>
    <message>
        <source>What we sell</source>
        <translation>Ce que nous vendons</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (à qui écrire)</translation>
    </message>
    <message>
        <source>✎ %1</source>
        <extracomment>A text that a person corrected.</extracomment>
        <translation>✎ %1</translation>
    </message>
    <message>
        <source>Written by %1; the imports say nothing of it</source>
        <translation>Saisi par %1 ; les imports n’en disent rien</translation>
    </message>
    <message>
        <source>Corrected by %1; the imports say: %2</source>
        <translation>Corrigé par %1 ; les imports disent : %2</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
</context>
<context>
    <name>CustomerDialogs</name>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Correct the contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Write to this contact first</source>
        <translation>Écrire d’abord à ce contact</translation>
    </message>
    <message>
        <source>Add a note on the customer</source>
        <translation>Ajouter une note sur le client</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>CustomerEntry</name>
    <message>
        <source>Correct the number that cannot be read, or leave its field empty.</source>
        <translation>Corrigez le nombre illisible, ou laissez ce champ vide.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>le prochain libre</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>CustomerGlance</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>%1 (for information)</source>
        <translation>%1 (pour mémoire)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Pénalités</translation>
    </message>
    <message>
        <source>Late interest, as the law grants it today</source>
        <translation>Pénalités de retard que la loi accorde à ce jour</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Fixed indemnity for recovery costs</source>
        <translation>Indemnité forfaitaire pour frais de recouvrement</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>Promis : %1</translation>
    </message>
    <message>
        <source>Pays by instalments: next %1 on %2</source>
        <translation>Échéancier : prochain versement de %1 le %2</translation>
    </message>
    <message>
        <source>Does not keep to its instalments</source>
        <translation>Ne respecte pas son échéancier</translation>
    </message>
    <message>
        <source>Contested: %1</source>
        <translation>Contesté : %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Last contact on %1: %2</source>
        <translation>Dernier contact le %1 : %2</translation>
    </message>
    <message>
        <source>It was never contacted yet.</source>
        <translation>Jamais contacté jusqu’ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a customer pays, and what says so.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Planned for %1: %Ln days ago</source>
        <translation>
            <numerusform>Prévu le %1 : il y a %Ln jour</numerusform>
            <numerusform>Prévu le %1 : il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody reads and approves it before it goes out.</source>
        <translation>Une personne le relit et l’approuve avant l’envoi.</translation>
    </message>
    <message>
        <source>In no segment</source>
        <translation>Hors segment</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>Priority %1 of 100</source>
        <translation>Priorité %1 sur 100</translation>
    </message>
    <message>
        <source>The policy: %1. %2.</source>
        <translation>La politique : %1. %2.</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>suit %1</translation>
    </message>
</context>
<context>
    <name>CustomerPayments</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1, bounced on %2</source>
        <translation>%1, rejeté le %2</translation>
    </message>
    <message>
        <source>%1: %2 (proposed)</source>
        <extracomment>A document and how much of it a payment settles; &quot;proposed&quot;: found by the program.</extracomment>
        <translation>%1 : %2 (proposé)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>Affecté à</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Registered name</source>
        <translation>Dénomination sociale</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Langue des courriers</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de règlement</translation>
    </message>
    <message>
        <source>Late-payment rate of the contract</source>
        <translation>Taux de pénalité au contrat</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Encours autorisé</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>IBAN it pays from</source>
        <translation>IBAN dont il paie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un client doit avoir un nom.</translation>
    </message>
    <message>
        <source>This is no SIREN: nine digits with their key are expected.</source>
        <translation>Ce n’est pas un SIREN : neuf chiffres, clé comprise, sont attendus.</translation>
    </message>
    <message>
        <source>This IBAN has a wrong length or a wrong key.</source>
        <translation>La longueur ou la clé de cet IBAN est fausse.</translation>
    </message>
    <message>
        <source>Encours cannot reckon with these terms: due dates are estimated with the company&apos;s meanwhile. Write for instance: 30, 30 days end of month, 45 FDM A.</source>
        <translation>Encours ne sait pas calculer avec ces conditions : les échéances sont estimées avec celles de l’entreprise en attendant. Écrivez par exemple : 30, 30 jours fin de mois, 45 FDM A.</translation>
    </message>
    <message>
        <source>The company&apos;s</source>
        <translation>Celle de l’entreprise</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <extracomment>A yearly rate.</extracomment>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>45 days end of month stated in the contract</source>
        <translation>45 jours fin de mois stipulés au contrat</translation>
    </message>
    <message>
        <source>Yes, expressly</source>
        <translation>Oui, expressément</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Oldest</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Days late of the oldest open invoice</source>
        <translation>Jours de retard de la plus ancienne facture ouverte</translation>
    </message>
    <message>
        <source>Oldest due day: %1</source>
        <translation>Plus ancienne échéance : %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Payments not set against any invoice</source>
        <translation>Règlements qui ne sont affectés à aucune facture</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Account 416, not in the total</source>
        <translation>Compte 416, hors du total</translation>
    </message>
    <message>
        <source>Oldest due day</source>
        <translation>Plus vieille échéance</translation>
    </message>
    <message>
        <source>Due day of the oldest open invoice</source>
        <translation>Échéance de la plus ancienne facture ouverte</translation>
    </message>
    <message>
        <source>Pays after</source>
        <translation>Paie après</translation>
    </message>
    <message>
        <source>Days beyond terms of what it paid in the last 12 months, weighted by amount; paid early counts 0</source>
        <translation>Jours au-delà du terme de ce qu’il a payé sur 12 mois, pondérés par les montants ; un paiement en avance compte 0</translation>
    </message>
    <message>
        <source>It paid no invoice in the last 12 months</source>
        <translation>Il n’a payé aucune facture sur 12 mois</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>A note, a message that was sent, an answer, a promise or a complaint</source>
        <translation>Une note, un message envoyé, une réponse, une promesse ou une réclamation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>All that is owed, less credits and unallocated payments</source>
        <translation>Tout ce qui est dû, moins les avoirs et les règlements non affectés</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>How it pays</source>
        <translation>Comment il paie</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message>
        <source>%1 M%2</source>
        <extracomment>Thousands and millions of a currency on the axis of a chart: &quot;50 k€&quot;, &quot;2 M€&quot;. %1 is the number, %2 the currency.</extracomment>
        <translation>%1 M%2</translation>
    </message>
    <message>
        <source>%1 k%2</source>
        <translation>%1 k%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>meilleur possible</translation>
    </message>
    <message>
        <source>count-back</source>
        <translation>par épuisement</translation>
    </message>
    <message>
        <source>CEI</source>
        <translation>CEI</translation>
    </message>
    <message>
        <source>DBT</source>
        <translation>DBT</translation>
    </message>
    <message>
        <source>early payments counted</source>
        <translation>avances comptées</translation>
    </message>
    <message>
        <source>Nothing was owed over these months.</source>
        <translation>Rien n’était dû pendant ces mois.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non affecté</translation>
    </message>
</context>
<context>
    <name>DayDialogs</name>
    <message>
        <source>Who is away</source>
        <translation>Qui est absent</translation>
    </message>
    <message>
        <source>Who has the customers meanwhile</source>
        <translation>Qui a les clients pendant ce temps</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>Une personne est absente</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>&amp;Who is away</source>
        <translation>&amp;Qui est absent</translation>
    </message>
    <message>
        <source>Who has the customers &amp;meanwhile</source>
        <translation>Qui suit les clients &amp;entre-temps</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;De retour le</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>On the day back the customers are again whose they were.</source>
        <translation>Au retour, chacun retrouve ses clients.</translation>
    </message>
    <message>
        <source>The company is closed</source>
        <translation>L’entreprise est fermée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Nobody is reminded on these days; steps wait for the first working day after them.</source>
        <translation>Personne n’est relancé ces jours-là ; les étapes attendent le premier jour ouvré qui suit.</translation>
    </message>
    <message>
        <source>What the day warns of</source>
        <translation>Avertissements de la journée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Payments are known well enough for (business days)</source>
        <translation>Les &amp;règlements sont assez récents pendant (jours ouvrés)</translation>
    </message>
    <message>
        <source>A file &amp;stagnates without anything planned for (days)</source>
        <translation>Un dossier &amp;stagne sans rien de prévu depuis (jours)</translation>
    </message>
    <message>
        <source>Once payments are older, the day warns before anybody is reminded, and freezing the day asks first.</source>
        <translation>Quand les règlements sont plus anciens, la journée en avertit avant toute relance, et la figer demande d’abord confirmation.</translation>
    </message>
    <message>
        <source>Closings there are</source>
        <translation>Fermetures enregistrées</translation>
    </message>
</context>
<context>
    <name>DebtThresholdsDialog</name>
    <message>
        <source>Classes of debts</source>
        <translation>Classes de dettes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A debt is &amp;small up to</source>
        <translation>Une dette est &amp;petite jusqu’à</translation>
    </message>
    <message>
        <source>A debt is &amp;recent up to (days late)</source>
        <translation>Une dette est &amp;récente jusqu’à (jours de retard)</translation>
    </message>
    <message>
        <source>What is open of a due item counts. Lists can then show one class alone.</source>
        <translation>C’est le reste dû de chaque échéance qui compte. Les listes peuvent alors ne montrer qu’une classe.</translation>
    </message>
</context>
<context>
    <name>DelayChart</name>
    <message>
        <source>No invoice was settled yet</source>
        <translation>Aucune facture n’a encore été soldée</translation>
    </message>
    <message>
        <source>Nothing was settled over the last 12 months</source>
        <translation>Rien n’a été soldé sur 12 mois</translation>
    </message>
    <message>
        <source>Paid on time over the last 12 months</source>
        <translation>Payé à l’heure sur 12 mois</translation>
    </message>
    <message numerus="yes">
        <source>Paid %Ln days late over the last 12 months</source>
        <translation>
            <numerusform>Payé avec %Ln jour de retard sur 12 mois</numerusform>
            <numerusform>Payé avec %Ln jours de retard sur 12 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as a year before</source>
        <translation>%1, comme un an plus tôt</translation>
    </message>
    <message>
        <source>%1, %2 more than a year before</source>
        <translation>%1, %2 de plus qu’un an plus tôt</translation>
    </message>
    <message>
        <source>%1, %2 less than a year before</source>
        <translation>%1, %2 de moins qu’un an plus tôt</translation>
    </message>
    <message>
        <source>Days beyond terms; a point is one settled invoice</source>
        <translation>Jours au-delà du terme ; un point par facture soldée</translation>
    </message>
    <message>
        <source>No invoice of this customer was settled by a payment yet.</source>
        <translation>Aucune facture de ce client n’a encore été soldée par un règlement.</translation>
    </message>
    <message>
        <source>Average of the month</source>
        <translation>Moyenne du mois</translation>
    </message>
    <message>
        <source>Over 12 months</source>
        <translation>Sur 12 mois</translation>
    </message>
</context>
<context>
    <name>DemoVerb</name>
    <message>
        <source>Writes a demonstration company of three years</source>
        <translation>Écrit une entreprise de démonstration de trois ans</translation>
    </message>
    <message>
        <source>The ledger to write; it must not exist yet</source>
        <translation>Le dossier à écrire ; il ne doit pas encore exister</translation>
    </message>
    <message>
        <source>How many invoices, 1 to 1000000 (2600)</source>
        <translation>Combien de factures, de 1 à 1000000 (2600)</translation>
    </message>
    <message>
        <source>How many customers (140, or one for 20 invoices)</source>
        <translation>Combien de clients (140, ou un pour 20 factures)</translation>
    </message>
    <message>
        <source>Another number makes another company (1)</source>
        <translation>Un autre nombre fait une autre entreprise (1)</translation>
    </message>
    <message>
        <source>The last day that it knows (2026-10-31)</source>
        <translation>Le dernier jour qu’elle connaît (2026-10-31)</translation>
    </message>
    <message>
        <source>Writing the demonstration</source>
        <translation>Écriture de la démonstration</translation>
    </message>
    <message numerus="yes">
        <source>Written: &quot;%1&quot;, %Ln invoice(s).
</source>
        <translation>
            <numerusform>Écrit : « %1 », %Ln facture.
</numerusform>
            <numerusform>Écrit : « %1 », %Ln factures.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Opération annulée : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full: &quot;%1&quot; was not written, and nothing else was changed. Free some space and try again.</source>
        <translation>Le disque est plein : « %1 » n’a pas été écrit, et rien d’autre n’a été modifié. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Check that its folder exists, that you may write there, and that no other program holds the file.</source>
        <translation>« %1 » ne peut pas être écrit. Vérifiez que son dossier existe, que vous avez le droit d’y écrire et qu’aucun autre programme n’occupe le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already and is never overwritten. Choose another name, or move it away first.</source>
        <translation>« %1 » existe déjà et n’est jamais écrasé. Choisissez un autre nom, ou déplacez-le d’abord.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is held by another program. Wait until its work has ended, or close it, and try again.</source>
        <translation>« %1 » est occupé par un autre programme. Attendez la fin de son travail, ou fermez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a ledger of Encours. Choose a file that ends in .encours; lists are added by importing them.</source>
        <translation>« %1 » n’est pas un dossier Encours. Choisissez un fichier qui se termine par .encours ; les listes s’ajoutent en les important.</translation>
    </message>
    <message>
        <source>There is no ledger &quot;%1&quot;. Check its name and its folder; importing into a new name creates one.</source>
        <translation>Le dossier « %1 » n’existe pas. Vérifiez son nom et son emplacement ; un import sous un nouveau nom en crée un.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty: the copy or the download that made it probably failed. Fetch it again, or open a backup.</source>
        <translation>« %1 » est vide : la copie ou le téléchargement a sans doute échoué. Récupérez-le à nouveau, ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer version of Encours, and was left as it is. Install that version to open it.</source>
        <translation>« %1 » a été écrit par une version plus récente d’Encours et est resté tel quel. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged. Open your last backup, and keep the damaged file: some of it may be saved.</source>
        <translation>« %1 » est endommagé. Ouvrez votre dernière sauvegarde et gardez le fichier endommagé : une partie peut en être récupérée.</translation>
    </message>
    <message>
        <source>You may not open &quot;%1&quot;. Ask for the right to read and write the file and its folder.</source>
        <translation>Vous n’avez pas le droit d’ouvrir « %1 ». Demandez le droit de lire et d’écrire le fichier et son répertoire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of an older version. It is copied before it is brought up to date, and the copy could not be written beside it: check the space on the disk and your rights in the folder. Nothing was changed.</source>
        <translation>« %1 » est d’une version plus ancienne. Il est copié avant d’être mis à niveau, et la copie n’a pas pu être écrite à côté de lui : vérifiez la place sur le disque et vos droits dans le répertoire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The copy of &quot;%1&quot; did not pass its check and was removed: the ledger or the disk may be damaged. Verify the ledger, and copy it to another disk.</source>
        <translation>La copie de « %1 » n’a pas passé son contrôle et a été supprimée : le dossier ou le disque est peut-être endommagé. Vérifiez le dossier et copiez-le sur un autre disque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says by its ending neither CSV nor spreadsheet. Let the name end in .csv or .xlsx.</source>
        <translation>Le nom « %1 » n’indique ni CSV ni tableur. Terminez-le par .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>A demonstration holds 1 to 1,000,000 invoices, and no more customers than invoices. Choose such numbers.</source>
        <translation>Une démonstration contient de 1 à 1 000 000 factures, et pas plus de clients que de factures. Choisissez de tels nombres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be read but not changed: nothing was written. Make the file and its folder writable, or work on a copy.</source>
        <translation>« %1 » peut être lu mais pas modifié : rien n’a été écrit. Autorisez l’écriture du fichier et de son répertoire, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>Reading or writing &quot;%1&quot; failed, and what was begun was taken back. Check the disk or the network drive, then verify the ledger.</source>
        <translation>La lecture ou l’écriture de « %1 » a échoué, et ce qui était commencé a été annulé. Contrôlez le disque ou le lecteur réseau, puis vérifiez le dossier.</translation>
    </message>
    <message>
        <source>Something went wrong that Encours did not foresee; what was begun was taken back. Please report it with these words: %1.</source>
        <translation>Il s’est produit quelque chose qu’Encours n’avait pas prévu ; ce qui était commencé a été annulé. Merci de le signaler avec ces mots : %1.</translation>
    </message>
    <message>
        <source>The period begins before the first day that the imported data cover, or crosses days that no source covers. Import the missing days, or shorten the period.</source>
        <translation>La période commence avant le premier jour couvert par les données importées, ou traverse des jours qu’aucune source ne couvre. Importez les jours manquants, ou raccourcissez la période.</translation>
    </message>
    <message>
        <source>There are no sales in the period, or more credit notes than invoices. Lengthen the period.</source>
        <translation>La période ne compte aucune vente, ou plus d’avoirs que de factures. Allongez la période.</translation>
    </message>
    <message>
        <source>There was nothing to collect in the period.</source>
        <translation>Il n’y avait rien à encaisser sur la période.</translation>
    </message>
    <message>
        <source>Nothing of this kind happened in the period. Lengthen it.</source>
        <translation>Rien de tel ne s’est produit sur la période. Allongez-la.</translation>
    </message>
    <message>
        <source>One of the two customers is no longer there, or is merged into another already. Look at the list again.</source>
        <translation>L’un des deux clients n’existe plus, ou est déjà fusionné avec un autre. Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>A customer cannot be merged into itself. Select two.</source>
        <translation>Un client ne peut pas être fusionné avec lui-même. Sélectionnez-en deux.</translation>
    </message>
    <message>
        <source>Both have a document &quot;%1&quot;, which would then stand twice. If it is the same one, take back the import that brought it the second time, then merge.</source>
        <translation>Les deux ont une pièce « %1 », qui figurerait alors deux fois. S’il s’agit de la même, annulez l’import qui l’a apportée la seconde fois, puis fusionnez.</translation>
    </message>
    <message>
        <source>This merge was taken back already.</source>
        <translation>Cette fusion a déjà été annulée.</translation>
    </message>
    <message>
        <source>The customer that it was merged into was merged into another since. Take that merge back first.</source>
        <translation>Le client avec lequel il a été fusionné l’a été depuis avec un autre. Annulez d’abord cette fusion-là.</translation>
    </message>
    <message>
        <source>A part of Encours is missing: &quot;%1&quot;. Install Encours again.</source>
        <translation>Une partie d’Encours manque : « %1 ». Réinstallez Encours.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 ÷ %2 × %3 = %4</source>
        <translation>%1 ÷ %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1 × days ÷ %2 = %3</source>
        <translation>%1 × jours ÷ %2 = %3</translation>
    </message>
    <message numerus="yes">
        <source>Window of %Ln days, from %1 to %2.</source>
        <translation>
            <numerusform>Période de %Ln jour, du %1 au %2.</numerusform>
            <numerusform>Période de %Ln jours, du %1 au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>DSO = owed ÷ sales of the window × days</source>
        <translation>DSO = encours ÷ ventes de la période × jours</translation>
    </message>
    <message>
        <source>Best possible = not due ÷ sales of the window × days</source>
        <translation>Meilleur possible = non échu ÷ ventes de la période × jours</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Count-back: the days of the latest sales that add up to what is owed, month after month</source>
        <translation>Par épuisement : les jours des dernières ventes dont la somme fait l’encours, mois après mois</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>DSO: days sales outstanding</source>
        <translation>DSO : délai moyen de règlement, en jours de ventes</translation>
    </message>
    <message>
        <source>Amounts with tax. Owed: open invoices less credit notes and unallocated payments, without doubtful ones (account 416). Sales: invoices less credit notes, by booking day.</source>
        <translation>Montants TTC. Encours : factures ouvertes moins avoirs et règlements non affectés, hors créances douteuses (compte 416). Ventes : factures moins avoirs, par date de comptabilisation.</translation>
    </message>
    <message>
        <source>CEI: collection effectiveness index</source>
        <translation>CEI : indice d’efficacité du recouvrement</translation>
    </message>
    <message>
        <source>CEI = (opening + sales − owed at the end) ÷ (opening + sales − not due) × 100</source>
        <translation>CEI = (ouverture + ventes − encours final) ÷ (ouverture + ventes − non échu) × 100</translation>
    </message>
    <message>
        <source>Amounts with tax. Write-offs and transfers to doubtful of the window are not collections: they are added back to what is owed at the end.</source>
        <translation>Montants TTC. Les pertes et les passages en douteux de la période ne sont pas des encaissements : ils sont rajoutés à l’encours final.</translation>
    </message>
    <message>
        <source>DBT: days beyond terms</source>
        <translation>DBT : jours au-delà du terme</translation>
    </message>
    <message>
        <source>DBT = sum of (paid × days after the due day) ÷ paid</source>
        <translation>DBT = somme des (payé × jours après l’échéance) ÷ payé</translation>
    </message>
    <message>
        <source>Early payments counted: days before the due day count as negative</source>
        <translation>Avances comptées : les jours avant l’échéance comptent en négatif</translation>
    </message>
    <message>
        <source>Open overdue items added to the paid ones</source>
        <translation>En ajoutant aux payées les échues encore ouvertes</translation>
    </message>
    <message>
        <source>Payments set against invoices, by the day they take effect; an early one counts as 0 days. Credit notes, write-offs and undetailed opening balances are left out.</source>
        <translation>Règlements affectés à des factures, au jour où ils prennent effet ; une avance compte 0 jour. Avoirs, pertes et à-nouveaux non détaillés sont laissés de côté.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Owed = what is open, by age, and unallocated payments</source>
        <translation>Encours = ce qui est ouvert, par ancienneté, et les règlements non affectés</translation>
    </message>
    <message>
        <source>At the close of %1.</source>
        <translation>À la clôture du %1.</translation>
    </message>
    <message>
        <source>Amounts with tax. Doubtful ones (account 416) stand apart, bills of exchange (413) are in it. Open credit notes stand at their own due day.</source>
        <translation>Montants TTC. Les douteux (compte 416) sont à part, les effets (413) sont compris. Les avoirs ouverts sont rangés à leur propre échéance.</translation>
    </message>
    <message>
        <source>Overdue = what is open after its due day</source>
        <translation>Échu = ce qui reste ouvert après son échéance</translation>
    </message>
    <message>
        <source>An item is late from the day after its due day. Unallocated payments are not deducted: nobody knows yet what they pay.</source>
        <translation>Une échéance est en retard dès le lendemain. Les règlements non affectés ne sont pas déduits : nul ne sait encore ce qu’ils paient.</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>A list as .csv or .xlsx, or every table of the ledger</source>
        <translation>Une liste en .csv ou .xlsx, ou toutes les tables du dossier</translation>
    </message>
    <message>
        <source>As of the close of this day</source>
        <translation>À la clôture de ce jour</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>Written: &quot;%1&quot;, %Ln row(s).
</source>
        <translation>
            <numerusform>Écrit : « %1 », %Ln ligne.
</numerusform>
            <numerusform>Écrit : « %1 », %Ln lignes.
</numerusform>
        </translation>
    </message>
    <message>
        <source>open-items, aging, invoices, payments, customers, contacts, follow-up (what comes next of each due item, or why nothing does), stopped (deliveries stopped), or tables: every table, documented; agency-file: what an agency or a lawyer is given of --customer</source>
        <translation>open-items, aging, invoices, payments, customers, contacts, follow-up (ce qui vient ensuite pour chaque échéance, ou pourquoi rien ne vient), stopped (livraisons suspendues), ou tables : toutes les tables, documentées ; agency-file : ce qu’on remet à une agence ou à un avocat pour --customer</translation>
    </message>
    <message>
        <source>The file to write, .csv or .xlsx; for tables, the folder; for agency-file, where its folder is made</source>
        <translation>Le fichier à écrire, .csv ou .xlsx ; pour tables, le dossier ; pour agency-file, l’endroit où son dossier est créé</translation>
    </message>
    <message>
        <source>The customer&apos;s code, for agency-file</source>
        <translation>Le code du client, pour agency-file</translation>
    </message>
    <message>
        <source>--customer CODE goes with agency-file, and only with it.</source>
        <translation>--customer CODE va avec agency-file, et avec lui seul.</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;. Choose open-items, aging, invoices, payments, customers, contacts, follow-up, stopped, tables or agency-file.</source>
        <translation>Il n’y a pas de liste « %1 ». Choisissez open-items, aging, invoices, payments, customers, contacts, follow-up, stopped, tables ou agency-file.</translation>
    </message>
    <message>
        <source>No customer has the code &quot;%1&quot;.</source>
        <translation>Aucun client n’a le code « %1 ».</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Aged balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant TTC</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Bills (413)</source>
        <translation>Effets (413)</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Comptabilisé le</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Payment of unknown date</source>
        <translation>Règlement de date inconnue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Plafond d’encours</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 jours</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 jours</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 jours</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart de règlement</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Doubtful (416)</source>
        <translation>Douteux (416)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>To write to</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Date d’émission</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>Plus ancienne échéance</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Pièces ouvertes</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde d’ouverture</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Réglé le</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Penalty rate (%)</source>
        <translation>Taux des pénalités (%)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Payer profile</source>
        <translation>Profil payeur</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Créance (411)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Bounced on</source>
        <translation>Rejeté le</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Set-off</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Soldé le</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de règlement</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Passage en perte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Time granted until</source>
        <translation>Délai accordé jusqu’au</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Expédié le</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>Left in peace</source>
        <translation>Laissés en paix</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Deliveries stopped</source>
        <translation>Livraisons suspendues</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Suspendues le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due day of what is open, booking day of a sale, day of a payment</source>
        <translation>Échéance de ce qui est ouvert, jour comptable d’une vente, jour d’un règlement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days after the due day; below 0: before it</source>
        <translation>Jours après l’échéance ; en dessous de 0 : avant elle</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Pourquoi cela ne compte pas</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Open items</source>
        <translation>Postes ouverts</translation>
    </message>
    <message>
        <source>Unallocated payments</source>
        <translation>Règlements non affectés</translation>
    </message>
    <message>
        <source>Open items at the opening</source>
        <translation>Postes ouverts à l’ouverture</translation>
    </message>
    <message>
        <source>Unallocated payments at the opening</source>
        <translation>Règlements non affectés à l’ouverture</translation>
    </message>
    <message>
        <source>Sales of the period</source>
        <translation>Ventes de la période</translation>
    </message>
    <message>
        <source>Written off in the period</source>
        <translation>Passé en perte sur la période</translation>
    </message>
    <message>
        <source>Moved to doubtful in the period</source>
        <translation>Passé en douteux sur la période</translation>
    </message>
    <message>
        <source>Payments received in the period</source>
        <translation>Règlements reçus sur la période</translation>
    </message>
    <message>
        <source>Payments of the period, by invoice</source>
        <translation>Règlements de la période, par facture</translation>
    </message>
    <message>
        <source>Items due by the date</source>
        <translation>Postes échus à la date</translation>
    </message>
    <message>
        <source>Invoices settled in the period</source>
        <translation>Factures soldées sur la période</translation>
    </message>
    <message>
        <source>Months of sales</source>
        <translation>Mois de ventes</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Autre devise</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Doubtful (416)</source>
        <translation>Douteux (416)</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Opening balance without detail</source>
        <translation>Solde d’ouverture non détaillé</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Not a payment</source>
        <translation>N’est pas un règlement</translation>
    </message>
    <message>
        <source>Unknown date</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Impayé</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Pas encore soldé</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Pas encore échu</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>DSO fell by %Ln days in a year</source>
        <translation>
            <numerusform>Le DSO recule de %Ln jour en un an</numerusform>
            <numerusform>Le DSO recule de %Ln jours en un an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DSO fell by %Ln days in a month</source>
        <translation>
            <numerusform>Le DSO recule de %Ln jour en un mois</numerusform>
            <numerusform>Le DSO recule de %Ln jours en un mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DSO rose by %Ln days in a year</source>
        <translation>
            <numerusform>Le DSO s’allonge de %Ln jour en un an</numerusform>
            <numerusform>Le DSO s’allonge de %Ln jours en un an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DSO rose by %Ln days in a month</source>
        <translation>
            <numerusform>Le DSO s’allonge de %Ln jour en un mois</numerusform>
            <numerusform>Le DSO s’allonge de %Ln jours en un mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdue, %2 of what is owed</source>
        <translation>%1 échus, soit %2 de l’encours</translation>
    </message>
    <message>
        <source>%1 owed, nothing overdue</source>
        <translation>%1 d’encours, rien d’échu</translation>
    </message>
    <message>
        <source>Nothing is owed on this day</source>
        <translation>Rien n’est dû à cette date</translation>
    </message>
    <message>
        <source>DSO cannot be computed</source>
        <translation>Le DSO n’est pas calculable</translation>
    </message>
    <message>
        <source>DSO: %1, of which %2 from late payment</source>
        <translation>DSO : %1, dont %2 de retard</translation>
    </message>
    <message>
        <source>DSO: %1</source>
        <translation>DSO : %1</translation>
    </message>
    <message>
        <source>CEI cannot be computed</source>
        <translation>Le CEI n’est pas calculable</translation>
    </message>
    <message>
        <source>CEI: %1 of what could be collected was</source>
        <translation>CEI : %1 de ce qui pouvait être recouvré l’a été</translation>
    </message>
    <message>
        <source>DBT cannot be computed</source>
        <translation>Le DBT n’est pas calculable</translation>
    </message>
    <message>
        <source>DBT: customers pay on the due day</source>
        <translation>DBT : les clients paient à l’échéance</translation>
    </message>
    <message>
        <source>DBT: customers pay %1 after the due day</source>
        <translation>DBT : les clients paient %1 après l’échéance</translation>
    </message>
    <message>
        <source>Over 60 days late: %1</source>
        <translation>Échu de plus de 60 jours : %1</translation>
    </message>
    <message>
        <source>Over 60 days late: %1, as a year ago</source>
        <translation>Échu de plus de 60 jours : %1, comme il y a un an</translation>
    </message>
    <message>
        <source>Nobody is late</source>
        <translation>Personne n’est en retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers hold %1 of the overdue</source>
        <translation>
            <numerusform>%Ln client porte %1 de l’échu</numerusform>
            <numerusform>%Ln clients portent %1 de l’échu</numerusform>
        </translation>
    </message>
    <message>
        <source>Over 60 days late: %1, down from %2 a year ago</source>
        <translation>Échu de plus de 60 jours : %1, contre %2 il y a un an</translation>
    </message>
    <message>
        <source>Over 60 days late: %1, up from %2 a year ago</source>
        <translation>Échu de plus de 60 jours : %1, contre %2 il y a un an</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Put reminders on hold</source>
        <translation>Mettre les relances en pause</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>until somebody &amp;ends it</source>
        <translation>jusqu’à ce que quelqu’un y mette &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Mettre fin à la pause</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>The promise no longer holds</source>
        <translation>La promesse ne tient plus</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Busy time of every year</source>
        <translation>Temps chargé de chaque année</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;To, included</source>
        <translation>&amp;Au, inclus</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Each year in this time reminders wait for the first working day after it.</source>
        <translation>Chaque année, pendant ce temps, les relances attendent le premier jour ouvré qui suit.</translation>
    </message>
    <message>
        <source>Whose customer it is</source>
        <translation>Qui suit ce client</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Busy times there are</source>
        <translation>Périodes chargées enregistrées</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Edit the guide</source>
        <translation>Modifier le guide</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>T&amp;exte</translation>
    </message>
    <message>
        <source>Four parts, each under a heading that begins with ##. In braces stands what is filled in for each customer: %1</source>
        <translation>Quatre parties, chacune sous un titre qui commence par ##. Entre accolades, ce qui est rempli pour chaque client : %1</translation>
    </message>
    <message>
        <source>In braces stands what is filled in for each customer: %1</source>
        <translation>Entre accolades, ce qui est rempli pour chaque client : %1</translation>
    </message>
    <message>
        <source>&amp;As it came with the program</source>
        <translation>Revenir au texte &amp;fourni</translation>
    </message>
    <message>
        <source>&amp;Remove this guide</source>
        <translation>&amp;Retirer ce guide</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>The day of its next step has not come.</source>
        <translation>Le jour de sa prochaine étape n’est pas venu.</translation>
    </message>
    <message>
        <source>Payment is promised.</source>
        <translation>Le règlement est promis.</translation>
    </message>
    <message>
        <source>It is contested. Settle the dispute, or contest a part of it alone.</source>
        <translation>Elle est contestée. Réglez le litige, ou limitez-le à une partie.</translation>
    </message>
    <message>
        <source>It is paid in instalments, which are kept to.</source>
        <translation>Elle est réglée selon un échéancier, qui est respecté.</translation>
    </message>
    <message>
        <source>The customer is left in peace during this period.</source>
        <translation>Le client n’est pas relancé pendant cette période.</translation>
    </message>
    <message>
        <source>Somebody stopped its reminders. End that stop to go on.</source>
        <translation>Ses relances sont en pause. Levez la pause pour reprendre.</translation>
    </message>
    <message>
        <source>An agency or a lawyer has the file: the house no longer reminds.</source>
        <translation>Une agence ou un avocat a le dossier : les relances internes cessent.</translation>
    </message>
    <message>
        <source>Insolvency proceedings: nothing may be claimed any more, declare the claim instead.</source>
        <translation>Procédure collective : plus rien ne peut être réclamé, déclarez la créance.</translation>
    </message>
    <message>
        <source>The company collects it by direct debit.</source>
        <translation>La société l’encaisse par prélèvement.</translation>
    </message>
    <message>
        <source>The claim was sold: the factor collects it.</source>
        <translation>La créance est cédée : le factor l’encaisse.</translation>
    </message>
    <message>
        <source>The customer said that it is in difficulty. Agree on something first.</source>
        <translation>Le client a fait part de difficultés. Trouvez d’abord un accord.</translation>
    </message>
    <message>
        <source>The addressee was wrong. Enter the right one.</source>
        <translation>Le destinataire n’était pas le bon. Saisissez le bon.</translation>
    </message>
    <message>
        <source>The invoice was not received. Send it again.</source>
        <translation>La facture n’a pas été reçue. Renvoyez-la.</translation>
    </message>
    <message>
        <source>The customer complained about a reminder. Answer first.</source>
        <translation>Le client s’est plaint d’une relance. Répondez d’abord.</translation>
    </message>
    <message>
        <source>The company is closed on that day.</source>
        <translation>La société est fermée ce jour-là.</translation>
    </message>
    <message>
        <source>Credit notes and cash of the customer outweigh what could be claimed.</source>
        <translation>Les avoirs et règlements du client dépassent ce qui pourrait être réclamé.</translation>
    </message>
    <message>
        <source>The amount is below the least that the policy claims.</source>
        <translation>Le montant est inférieur au minimum de la politique.</translation>
    </message>
    <message>
        <source>None of the step&apos;s channels reaches the customer. Enter an address.</source>
        <translation>Aucun canal de l’étape ne joint le client. Saisissez une adresse.</translation>
    </message>
    <message>
        <source>The last contact is too recent.</source>
        <translation>Le dernier contact est trop récent.</translation>
    </message>
    <message>
        <source>The customer was contacted as often as the policy allows.</source>
        <translation>Le client a été contacté autant que la politique le permet.</translation>
    </message>
    <message>
        <source>A message was made and is not yet said to be posted. Say so, or cancel it.</source>
        <translation>Un message a été produit sans être indiqué comme posté. Indiquez-le, ou annulez-le.</translation>
    </message>
    <message>
        <source>The policy has no further step. Decide what follows.</source>
        <translation>La politique n’a plus d’étape. Décidez de la suite.</translation>
    </message>
    <message>
        <source>The customer accepted a bill of exchange: its bank pays.</source>
        <translation>Le client a accepté un effet de commerce : sa banque paie.</translation>
    </message>
    <message>
        <source>It is in another currency than the company&apos;s. Remind by hand.</source>
        <translation>Elle est dans une autre devise que celle de la société. Relancez à la main.</translation>
    </message>
    <message>
        <source>Somebody put its step off.</source>
        <translation>Son étape a été reportée.</translation>
    </message>
    <message>
        <source>Today&apos;s message is a stronger one; this due item has not come so far and stands there for information.</source>
        <translation>Le message du jour est plus fort ; cette échéance n’en est pas là et n’y figure que pour information.</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>Promesse de règlement</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Litige</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Left in peace</source>
        <translation>Laissé en paix</translation>
    </message>
    <message>
        <source>Reminders stopped</source>
        <translation>Relances en pause</translation>
    </message>
    <message>
        <source>With an agency</source>
        <translation>À l’agence</translation>
    </message>
    <message>
        <source>Insolvency</source>
        <translation>Procédure collective</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Sold to a factor</source>
        <translation>Créance cédée</translation>
    </message>
    <message>
        <source>In difficulty</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>Wrong addressee</source>
        <translation>Mauvais destinataire</translation>
    </message>
    <message>
        <source>Invoice not received</source>
        <translation>Facture non reçue</translation>
    </message>
    <message>
        <source>Complaint about a reminder</source>
        <translation>Réclamation sur une relance</translation>
    </message>
    <message>
        <source>No reminder until the promised day has passed; unkept, reminders go on by themselves.</source>
        <translation>Pas de relance avant que le jour promis soit passé ; non tenue, les relances reprennent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>The contested part alone is not claimed; the rest goes on.</source>
        <translation>Seule la part contestée n’est pas réclamée ; le reste suit son cours.</translation>
    </message>
    <message>
        <source>No reminder while the instalments are kept to.</source>
        <translation>Pas de relance tant que l’échéancier est respecté.</translation>
    </message>
    <message>
        <source>No reminder until a day that you choose.</source>
        <translation>Pas de relance jusqu’au jour que vous choisissez.</translation>
    </message>
    <message>
        <source>No reminder until somebody ends the stop.</source>
        <translation>Pas de relance tant que la pause n’est pas levée.</translation>
    </message>
    <message>
        <source>An agency or a lawyer claims it; the house no longer reminds.</source>
        <translation>Une agence ou un avocat la réclame ; les relances internes cessent.</translation>
    </message>
    <message>
        <source>Nothing may be claimed any more: the claim must be declared (C. com. L622-24).</source>
        <translation>Plus rien ne peut être réclamé : la créance doit être déclarée (C. com. L622-24).</translation>
    </message>
    <message>
        <source>The company itself collects it: there is nothing to ask for.</source>
        <translation>La société l’encaisse elle-même : il n’y a rien à demander.</translation>
    </message>
    <message>
        <source>Time to agree on something with a customer who said that it cannot pay now.</source>
        <translation>Le temps de trouver un accord avec un client qui a dit ne pas pouvoir payer.</translation>
    </message>
    <message>
        <source>No reminder until the right addressee is known.</source>
        <translation>Pas de relance tant que le bon destinataire n’est pas connu.</translation>
    </message>
    <message>
        <source>No reminder until the invoice was sent again and there was time to look at it.</source>
        <translation>Pas de relance avant que la facture soit renvoyée et que le client ait eu le temps de la voir.</translation>
    </message>
    <message>
        <source>No reminder until the complaint is answered.</source>
        <translation>Pas de relance avant qu’il soit répondu à la réclamation.</translation>
    </message>
    <message>
        <source>since %1, until somebody ends it</source>
        <translation>depuis le %1, sans terme</translation>
    </message>
    <message>
        <source>since %1, until %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contestée</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Jour fermé</translation>
    </message>
    <message>
        <source>Covered by credits</source>
        <translation>Couverte par des avoirs</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>Sous le minimum</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Pas d’adresse</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Contacted often enough</source>
        <translation>Assez contacté</translation>
    </message>
    <message>
        <source>Waiting to be posted</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>No step left</source>
        <translation>Plus d’étape</translation>
    </message>
    <message>
        <source>Bill of exchange</source>
        <translation>Effet de commerce</translation>
    </message>
    <message>
        <source>Foreign currency</source>
        <translation>Devise étrangère</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Its next step comes on %1.</source>
        <translation>Sa prochaine étape vient le %1.</translation>
    </message>
    <message>
        <source>Payment is promised: reminders go on from %1.</source>
        <translation>Le règlement est promis : les relances reprennent le %1.</translation>
    </message>
    <message>
        <source>The company is closed on that day: it goes on from %1.</source>
        <translation>La société est fermée ce jour-là : reprise le %1.</translation>
    </message>
    <message>
        <source>The last contact is too recent: the next may come on %1.</source>
        <translation>Le dernier contact est trop récent : le prochain est possible le %1.</translation>
    </message>
    <message>
        <source>The customer was contacted as often as the policy allows: the next may come on %1.</source>
        <translation>Le client a été contacté autant que la politique le permet : le prochain contact est possible le %1.</translation>
    </message>
    <message>
        <source>Somebody put its step off to %1.</source>
        <translation>Son étape a été reportée au %1.</translation>
    </message>
    <message>
        <source>%1 It goes on from %2.</source>
        <translation>%1 Reprise le %2.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%1: %Ln row(s) read, nothing changed</source>
        <translation>
            <numerusform>%1 : %Ln ligne lue, rien n’est modifié</numerusform>
            <numerusform>%1 : %Ln lignes lues, rien n’est modifié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) read, nothing changed (dry run); it would be</source>
        <translation>
            <numerusform>%1 : %Ln ligne lue, rien n’est modifié (essai) ; ce serait</numerusform>
            <numerusform>%1 : %Ln lignes lues, rien n’est modifié (essai) ; ce serait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) read</source>
        <translation>
            <numerusform>%1 : %Ln ligne lue</numerusform>
            <numerusform>%1 : %Ln lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>  and %Ln more; --json lists them</source>
        <translation>
            <numerusform>  et %Ln autre ; --json les énumère</numerusform>
            <numerusform>  et %Ln autres ; --json les énumère</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Days covered: %1 to %2</source>
        <translation>Jours couverts : du %1 au %2</translation>
    </message>
    <message>
        <source>Open in the ledger: %1</source>
        <translation>Reste dû dans le dossier : %1</translation>
    </message>
    <message>
        <source>Why it was refused:</source>
        <translation>Motif du refus :</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused:</source>
        <translation>
            <numerusform>%Ln ligne refusée :</numerusform>
            <numerusform>%Ln lignes refusées :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s):</source>
        <translation>
            <numerusform>%Ln avertissement :</numerusform>
            <numerusform>%Ln avertissements :</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was broken off: nothing was changed.</source>
        <translation>L’import a été interrompu : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the source, or the options (encours import --help), and import it again.</source>
        <translation>Rien n’a été modifié. Corrigez la source ou les options (encours import --help), puis importez-la à nouveau.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Feuille : %1</translation>
    </message>
    <message>
        <source>Recognised: export of %1</source>
        <translation>Reconnu : export de %1</translation>
    </message>
    <message>
        <source>Kept as profile: %1</source>
        <translation>Conservé sous le profil : %1</translation>
    </message>
    <message>
        <source>Several rows a document: their amounts were summed</source>
        <translation>Plusieurs lignes par pièce : leurs montants ont été additionnés</translation>
    </message>
    <message>
        <source>Several rows a document: each has the document&apos;s amount, taken once</source>
        <translation>Plusieurs lignes par pièce : chacune porte le montant de la pièce, compté une fois</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglés</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2) : %3</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>DOES NOT HOLD</source>
        <translation>NON TENU</translation>
    </message>
    <message>
        <source>%1; with --kind payments: %2; with --kind customers: %3</source>
        <translation>%1 ; avec --kind payments : %2 ; avec --kind customers : %3</translation>
    </message>
    <message>
        <source>Several rows a document: one for each instalment, with its own due day</source>
        <translation>Plusieurs lignes par pièce : une par échéance, avec sa propre date</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Soldée</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Customer&apos;s code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>✗ Refused</source>
        <translation>✗ Refusée</translation>
    </message>
    <message>
        <source>! Warning</source>
        <translation>! Avertissement</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>Jours couverts</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé le</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of that day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>✓ hold</source>
        <translation>✓ justes</translation>
    </message>
    <message numerus="yes">
        <source>✗ %Ln fail</source>
        <translation>
            <numerusform>✗ %Ln en défaut</numerusform>
            <numerusform>✗ %Ln en défaut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1 : attendu %2, trouvé %3</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>Adds what the sources hold; the same file twice adds nothing</source>
        <translation>Ajoute ce que contiennent les sources ; le même fichier deux fois n’ajoute rien</translation>
    </message>
    <message>
        <source>The lists to read; the ledger is created when absent</source>
        <translation>Les listes à lire ; le dossier est créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>How they are written; recognised when not given</source>
        <translation>Leur format ; reconnu si rien n’est indiqué</translation>
    </message>
    <message>
        <source>Their encoding, for instance UTF-8 or windows-1252; recognised when not given</source>
        <translation>Leur encodage, par exemple UTF-8 ou windows-1252 ; reconnu si rien n’est indiqué</translation>
    </message>
    <message>
        <source>Which column holds a field, for instance amount=&quot;Montant TTC&quot;; repeat it for each field. Fields: %1</source>
        <translation>Quelle colonne contient un champ, par exemple amount=&quot;Montant TTC&quot; ; à répéter pour chaque champ. Champs : %1</translation>
    </message>
    <message>
        <source>How days are written; learnt from the column when not given</source>
        <translation>Comment les dates sont écrites ; appris de la colonne si rien n’est indiqué</translation>
    </message>
    <message>
        <source>Payment terms of invoices without due day: 30, 30 FDM, FDM 45, 30 FDM LE 10, COMPTANT</source>
        <translation>Conditions de règlement des factures sans échéance : 30, 30 FDM, FDM 45, 30 FDM LE 10, COMPTANT</translation>
    </message>
    <message>
        <source>The days of which the sources tell everything</source>
        <translation>Les jours dont les sources disent tout</translation>
    </message>
    <message>
        <source>The sources list all that is open: what is absent was settled</source>
        <translation>Les sources énumèrent tout ce qui reste ouvert : ce qui en est absent a été réglé</translation>
    </message>
    <message>
        <source>One refused row refuses the whole</source>
        <translation>Une seule ligne refusée fait refuser le tout</translation>
    </message>
    <message>
        <source>Says what would be done, and changes nothing</source>
        <translation>Dit ce qui serait fait, et ne change rien</translation>
    </message>
    <message>
        <source>--map takes a field and the title of its column, for instance amount=Total, not &quot;%1&quot;.</source>
        <translation>--map attend un champ et le titre de sa colonne, par exemple amount=Total, et non « %1 ».</translation>
    </message>
    <message>
        <source>--map names two columns for one field: &quot;%1&quot;. Keep one.</source>
        <translation>--map indique deux colonnes pour un même champ : « %1 ». N’en gardez qu’une.</translation>
    </message>
    <message>
        <source>--covers ends before it begins: &quot;%1&quot;.</source>
        <translation>--covers finit avant de commencer : « %1 ».</translation>
    </message>
    <message>
        <source>--date-format takes Y-M-D, D/M/Y, M/D/Y or YMD, not &quot;%1&quot;.</source>
        <translation>--date-format attend Y-M-D, D/M/Y, M/D/Y ou YMD, et non « %1 ».</translation>
    </message>
    <message>
        <source>Importing &quot;%1&quot;</source>
        <translation>Import de « %1 »</translation>
    </message>
    <message>
        <source>How these lists are read, under a name kept in the ledger or as a file P.json to share: used when it is there, made of --map, --encoding, --date-format, --terms and --complete-list when it is not. Each profile is a source of its own</source>
        <translation>Comment ces listes se lisent, sous un nom conservé dans le dossier ou dans un fichier P.json à partager : utilisé s’il existe, sinon créé d’après --map, --encoding, --date-format, --terms et --complete-list. Chaque profil est une source à part</translation>
    </message>
    <message>
        <source>--format takes csv, xlsx, ods or fec, not &quot;%1&quot;.</source>
        <translation>--format accepte csv, xlsx, ods ou fec, pas « %1 ».</translation>
    </message>
    <message>
        <source>What the sources list: invoices and credit notes (receivables, the default), payments, or customers and their contacts</source>
        <translation>Ce que contiennent les sources : factures et avoirs (receivables, par défaut), règlements (payments), ou clients et leurs contacts (customers)</translation>
    </message>
    <message>
        <source>--kind takes receivables, payments or customers, not &quot;%1&quot;.</source>
        <translation>--kind accepte receivables, payments ou customers, pas « %1 ».</translation>
    </message>
    <message>
        <source>A FEC holds the books, not a list: leave --kind out.</source>
        <translation>Un FEC contient la comptabilité, pas une liste : omettez --kind.</translation>
    </message>
    <message>
        <source>--complete-list, --covers and --terms are for lists of invoices: leave them out with --kind %1.</source>
        <translation>--complete-list, --covers et --terms concernent les listes de factures : ne les indiquez pas avec --kind %1.</translation>
    </message>
    <message>
        <source>Which sheet of a workbook to read, by its name; the first that fits when not given</source>
        <translation>La feuille du classeur à lire, par son nom ; à défaut, la première qui convient</translation>
    </message>
    <message>
        <source>--sheet is for workbooks: leave it out with --format %1.</source>
        <translation>--sheet concerne les classeurs : retirez-le avec --format %1.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>List (CSV)</source>
        <translation>Liste (CSV)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Workbook (ODS)</source>
        <translation>Classeur (ODS)</translation>
    </message>
    <message>
        <source>Accounting entries (FEC)</source>
        <translation>Écritures comptables (FEC)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Export de</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Several rows a document</source>
        <translation>Plusieurs lignes par pièce</translation>
    </message>
    <message>
        <source>their amounts are summed</source>
        <translation>leurs montants sont additionnés</translation>
    </message>
    <message>
        <source>each has the whole amount, taken once</source>
        <translation>chacune porte le montant entier, compté une fois</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>Jours couverts</translation>
    </message>
    <message>
        <source>Open in the ledger afterwards</source>
        <translation>Reste dû ensuite dans le dossier</translation>
    </message>
    <message>
        <source>Nothing in the ledger comes from it alone, so nothing is removed.</source>
        <translation>Rien dans le dossier ne vient de lui seul : rien n’est donc retiré.</translation>
    </message>
    <message>
        <source>It removes what this import brought: %1, %2 and %3.</source>
        <translation>Ce que cet import a apporté est retiré : %1, %2 et %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln règlement</numerusform>
            <numerusform>%Ln règlements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import of “%1”?</source>
        <translation>Annuler l’import de « %1 » ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that it changed go back to what they were.</source>
        <translation>
            <numerusform>%Ln ligne qu’il a modifiée redevient ce qu’elle était.</numerusform>
            <numerusform>%Ln lignes qu’il a modifiées redeviennent ce qu’elles étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>What somebody has changed or acted upon since is kept. The file itself is not touched, and can be imported again.</source>
        <translation>Ce que quelqu’un a modifié ou suivi depuis est conservé. Le fichier lui-même n’est pas touché et peut être importé à nouveau.</translation>
    </message>
    <message>
        <source>The import of “%1” was undone: %2 and %3 removed.</source>
        <translation>L’import de « %1 » est annulé ; retirés : %2 et %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln ligne est redevenue ce qu’elle était.</numerusform>
            <numerusform>%Ln lignes sont redevenues ce qu’elles étaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) were acted upon meanwhile: they are kept and stand as cancelled.</source>
        <translation>
            <numerusform>%Ln pièce a fait l’objet d’un suivi entre-temps : elle est conservée, annulée.</numerusform>
            <numerusform>%Ln pièces ont fait l’objet d’un suivi entre-temps : elles sont conservées, annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This import is not in the ledger any more. Read the file again (F5).</source>
        <translation>Cet import n’est plus dans le dossier. Relisez le fichier (F5).</translation>
    </message>
    <message>
        <source>Import %1 (“%2”) was undone already.</source>
        <translation>L’import %1 (« %2 ») est déjà annulé.</translation>
    </message>
    <message>
        <source>This import cannot be undone yet: import %1 (“%2”) builds on it. Undo that one first.</source>
        <translation>Cet import ne peut pas encore être annulé : l’import %1 (« %2 ») s’appuie dessus. Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>one for each instalment</source>
        <translation>une par échéance</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
</context>
<context>
    <name>ImportsVerb</name>
    <message>
        <source>Lists the imports so far and the days that each source covers; takes one back</source>
        <translation>Liste les imports et les jours couverts par chaque source ; annule un import</translation>
    </message>
    <message>
        <source>Takes this import back: its number, or its identity as the list gives it</source>
        <translation>Annule cet import : son numéro, ou son identifiant tel que la liste le donne</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>Jours couverts</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>%1 covers %2</source>
        <translation>%1 couvre %2</translation>
    </message>
    <message>
        <source>There is no import &quot;%1&quot;, or several begin so. &quot;encours imports&quot; lists them.</source>
        <translation>Il n’y a pas d’import « %1 », ou plusieurs commencent ainsi. « encours imports » les liste.</translation>
    </message>
    <message>
        <source>Import %1 (%2) was taken back already.</source>
        <translation>L’import %1 (%2) a déjà été annulé.</translation>
    </message>
    <message>
        <source>Import %1 (%2) builds on it: take that one back first.</source>
        <translation>L’import %1 (%2) s’appuie dessus : annulez-le d’abord.</translation>
    </message>
    <message>
        <source>The import of %1 was taken back: %2 documents and %3 payments removed, %4 changes undone.</source>
        <translation>L’import de %1 est annulé : pièces retirées : %2, règlements retirés : %3, modifications défaites : %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) were acted upon meanwhile: they are kept and stand as cancelled.</source>
        <translation>
            <numerusform>%Ln pièce a fait l’objet d’un suivi entre-temps : elle est conservée, annulée.</numerusform>
            <numerusform>%Ln pièces ont fait l’objet d’un suivi entre-temps : elles sont conservées, annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>justes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not hold</source>
        <translation>
            <numerusform>%Ln en défaut</numerusform>
            <numerusform>%Ln en défaut</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 (%2): %3: expected %4, found %5</source>
        <translation>Import %1 (%2) : %3 : attendu %4, trouvé %5</translation>
    </message>
</context>
<context>
    <name>InterestReport</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>No interest runs by that day.</source>
        <translation>Aucun intérêt ne court à cette date.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Renoncé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Costs (fixed indemnity)</source>
        <translation>Frais (indemnité forfaitaire)</translation>
    </message>
    <message>
        <source>%1, %2: late interest and indemnity as of %3</source>
        <translation>%1, %2 : intérêts de retard et indemnité au %3</translation>
    </message>
    <message>
        <source>Ground: %1.</source>
        <translation>Fondement : %1.</translation>
    </message>
    <message>
        <source>Each day adds %1 of interest.</source>
        <translation>Chaque jour ajoute %1 d’intérêts.</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>InterestVerb</name>
    <message>
        <source>The statement of late interest and indemnity of an invoice</source>
        <translation>Le décompte des intérêts de retard et de l’indemnité d’une facture</translation>
    </message>
    <message>
        <source>The number of the invoice</source>
        <translation>Le numéro de la facture</translation>
    </message>
    <message>
        <source>The code of its customer, where several have that number</source>
        <translation>Le code de son client, si plusieurs ont une facture de ce numéro</translation>
    </message>
    <message>
        <source>What a part payment settles first; else as the case or the company says</source>
        <translation>Ce qu’un paiement partiel solde d’abord ; à défaut, selon le dossier ou la société</translation>
    </message>
    <message>
        <source>What interest is a share of; else as the case or the company says</source>
        <translation>L’année de référence du taux ; à défaut, selon le dossier ou la société</translation>
    </message>
    <message>
        <source>Interest of whole years bears interest: the contract or a decision must say so</source>
        <translation>Les intérêts d’une année entière portent intérêt : le contrat ou une décision doit le prévoir</translation>
    </message>
    <message>
        <source>Interest up to this day, included</source>
        <translation>Intérêts jusqu’à ce jour inclus</translation>
    </message>
    <message>
        <source>--imputation takes &quot;principal&quot; or &quot;interest&quot;, not &quot;%1&quot;.</source>
        <translation>--imputation attend « principal » ou « interest », pas « %1 ».</translation>
    </message>
    <message>
        <source>--days-in-year takes &quot;365&quot; or &quot;actual&quot;, not &quot;%1&quot;.</source>
        <translation>--days-in-year attend « 365 » ou « actual », pas « %1 ».</translation>
    </message>
    <message>
        <source>There is no invoice &quot;%1&quot; in this ledger.</source>
        <translation>Ce dossier ne contient pas de facture « %1 ».</translation>
    </message>
    <message>
        <source>The customer &quot;%1&quot; has no invoice &quot;%2&quot;.</source>
        <translation>Le client « %1 » n’a pas de facture « %2 ».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Several invoices have the number &quot;%1&quot;. Say whose with --customer: %2.</source>
        <translation>Plusieurs factures portent le numéro « %1 ». Précisez le client avec --customer : %2.</translation>
    </message>
    <message>
        <source>Say which invoice: --invoice NUMBER.</source>
        <translation>Précisez la facture : --invoice NUMÉRO.</translation>
    </message>
    <message>
        <source>Writes the statement to send to the customer, in its language</source>
        <translation>Écrit le décompte à envoyer au client, dans sa langue</translation>
    </message>
    <message>
        <source>Nothing of it is late on this day: there is no statement to write.</source>
        <translation>Rien n’y est en retard à cette date : il n’y a pas de décompte à écrire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source>Correct the due day</source>
        <translation>Corriger l’échéance</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>&amp;Due day</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>What the customer contests</source>
        <translation>Ce que le client conteste</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Depuis le</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>le tout</translation>
    </message>
    <message>
        <source>Contested &amp;amount</source>
        <translation>Mo&amp;ntant contesté</translation>
    </message>
    <message>
        <source>Close the dispute</source>
        <translation>Clore le litige</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Settled &amp;on</source>
        <translation>&amp;Réglé le</translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échue</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échue</translation>
    </message>
    <message>
        <source>To set off</source>
        <translation>À imputer</translation>
    </message>
    <message>
        <source>Bill of exchange</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteuse</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Soldée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>✎ %1</source>
        <translation>✎ %1</translation>
    </message>
    <message>
        <source>Estimated from the payment terms: the source told no due day</source>
        <translation>Estimée d’après les conditions de règlement : la source ne donnait pas d’échéance</translation>
    </message>
    <message>
        <source>Corrected by hand: imports leave it</source>
        <translation>Corrigée à la main : les imports n’y touchent pas</translation>
    </message>
    <message>
        <source>Imported due day</source>
        <translation>Échéance importée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>contested from %1 to %2</source>
        <translation>contestée du %1 au %2</translation>
    </message>
    <message>
        <source>contested since %1</source>
        <translation>contestée depuis le %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Réglé par</translation>
    </message>
    <message>
        <source>%1, bounced on %2</source>
        <translation>%1, rejeté le %2</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>connue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
</context>
<context>
    <name>IssueSentences</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, line %2, cell %3</source>
        <translation>%1, ligne %2, cellule %3</translation>
    </message>
    <message>
        <source>%1, line %2, column &quot;%3&quot;</source>
        <translation>%1, ligne %2, colonne « %3 »</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check its name and its folder.</source>
        <translation>Le fichier « %1 » n’existe pas. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Check that it is a file, that you may read it, and that no other program holds it.</source>
        <translation>« %1 » ne peut pas être lu. Vérifiez qu’il s’agit d’un fichier, que vous avez le droit de le lire et qu’aucun autre programme ne l’occupe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Export it again from the program that wrote it.</source>
        <translation>« %1 » est vide. Exportez-le à nouveau depuis le logiciel qui l’a produit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text file. Save it as CSV and import that.</source>
        <translation>« %1 » n’est pas un fichier texte. Enregistrez-le au format CSV, puis importez ce fichier-là.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Give for instance UTF-8, ISO-8859-15 or windows-1252.</source>
        <translation>L’encodage « %1 » est inconnu. Indiquez par exemple UTF-8, ISO-8859-15 ou windows-1252.</translation>
    </message>
    <message>
        <source>The file is not written in %1: its byte %2 does not fit. Give another encoding, or none, so that it is recognised.</source>
        <translation>Le fichier n’est pas écrit en %1 : son octet %2 n’y correspond pas. Indiquez un autre encodage, ou aucun pour qu’il soit reconnu.</translation>
    </message>
    <message>
        <source>No row holds the titles of the columns that are needed. Check that the file begins with its titles, or say which column holds what.</source>
        <translation>Aucune ligne ne porte les titres des colonnes nécessaires. Vérifiez que le fichier commence par ses titres, ou indiquez ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>The file holds no row below its titles. Check that the export was not filtered.</source>
        <translation>Le fichier ne contient aucune ligne sous ses titres. Vérifiez que l’export n’a pas été filtré.</translation>
    </message>
    <message>
        <source>No column is titled &quot;%2&quot;, which should hold the field %1. Give the title as the file writes it.</source>
        <translation>Aucune colonne ne s’intitule « %2 », qui devait porter le champ %1. Donnez le titre tel que le fichier l’écrit.</translation>
    </message>
    <message>
        <source>The field %1 or the column &quot;%2&quot; was given more than once. Keep one column for each field.</source>
        <translation>Le champ %1 ou la colonne « %2 » a été indiqué plusieurs fois. Gardez une seule colonne par champ.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Choose one of those that the help lists.</source>
        <translation>Le champ « %1 » n’existe pas. Choisissez l’un de ceux que l’aide énumère.</translation>
    </message>
    <message>
        <source>No column was recognised for the field %1. Say which one holds it.</source>
        <translation>Aucune colonne n’a été reconnue pour le champ %1. Indiquez celle qui le contient.</translation>
    </message>
    <message>
        <source>The days of the column &quot;%1&quot; can be read as %2 and as %3. Say which is right.</source>
        <translation>Les dates de la colonne « %1 » se lisent aussi bien %2 que %3. Indiquez la bonne lecture.</translation>
    </message>
    <message numerus="yes">
        <source>No order of day, month and year reads the whole column &quot;%1&quot;: the best, %2, fails on %Ln value(s). Correct them in the file, or say which order is right.</source>
        <translation>
            <numerusform>Aucun ordre de jour, mois et année ne lit toute la colonne « %1 » : le meilleur, %2, échoue sur %Ln valeur. Corrigez-la dans le fichier, ou indiquez le bon ordre.</numerusform>
            <numerusform>Aucun ordre de jour, mois et année ne lit toute la colonne « %1 » : le meilleur, %2, échoue sur %Ln valeurs. Corrigez-les dans le fichier, ou indiquez le bon ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row is longer than %1 bytes: a quotation mark is probably not closed. Correct it in the file.</source>
        <translation>Une ligne dépasse %1 octets : un guillemet n’est sans doute pas refermé. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Wait until the program that writes it has ended, then import it again.</source>
        <translation>Le fichier a changé pendant sa lecture. Attendez que le logiciel qui l’écrit ait terminé, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the titles have %2. Complete it in the file.</source>
        <translation>La ligne a %1 cellules alors que les titres en ont %2. Complétez-la dans le fichier.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the titles have %2: a text probably holds a separator without being quoted. Correct it in the file.</source>
        <translation>La ligne a %1 cellules alors que les titres en ont %2 : un texte contient sans doute un séparateur sans être entre guillemets. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Correct it in the file.</source>
        <translation>Un guillemet est ouvert et jamais refermé. Corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <source>The row holds bytes that the encoding does not know. Give the file&apos;s encoding, or correct the row.</source>
        <translation>La ligne contient des octets que l’encodage ne connaît pas. Indiquez l’encodage du fichier, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>The field %1 is empty. Fill it in the file.</source>
        <translation>Le champ %1 est vide. Remplissez-le dans le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount. Correct it in the file.</source>
        <translation>« %1 » n’est pas un montant. Corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be thousands or decimals, and nothing else in the column tells. Write it with all its decimals in the file.</source>
        <translation>« %1 » peut se lire avec des milliers ou avec des décimales, et rien d’autre dans la colonne ne permet d’en décider. Écrivez-le avec toutes ses décimales dans le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than any single document may be (10 billion). Correct it in the file.</source>
        <translation>« %1 » dépasse ce qu’une seule pièce peut porter (10 milliards). Corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than its currency. Round it in the file.</source>
        <translation>« %1 » a plus de décimales que sa devise. Arrondissez-le dans le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day in the order of this column. Correct it in the file.</source>
        <translation>« %1 » n’est pas une date dans l’ordre de cette colonne. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>The day &quot;%1&quot; is not in the calendar. Correct it in the file.</source>
        <translation>La date « %1 » n’existe pas dans le calendrier. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>The day &quot;%1&quot; is not between 1900 and 2199. Correct it in the file.</source>
        <translation>La date « %1 » n’est pas comprise entre 1900 et 2199. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>The payment terms &quot;%1&quot; are not understood. Write for instance 30, 30 FDM, FDM 45, 30 FDM LE 10 or COMPTANT.</source>
        <translation>Les conditions de règlement « %1 » ne sont pas comprises. Écrivez par exemple 30, 30 FDM, FDM 45, 30 FDM LE 10 ou COMPTANT.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two readings: A adds the days and then goes to the end of the month, B goes to the end of the month and then adds the days. Add the letter that the contract means.</source>
        <translation>« %1 » a deux lectures : A ajoute les jours puis va à la fin du mois, B va à la fin du mois puis ajoute les jours. Ajoutez la lettre que le contrat prévoit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Write its three letters, for instance EUR.</source>
        <translation>« %1 » n’est pas une devise. Écrivez ses trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not known. A document is an invoice or a credit_note; a customer is a business, a consumer or public.</source>
        <translation>Le type « %1 » est inconnu. Une pièce est « invoice » (facture) ou « credit_note » (avoir) ; un client est « business » (entreprise), « consumer » (particulier) ou « public » (organisme public).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says neither yes nor no. Write yes or no.</source>
        <translation>« %1 » ne dit ni oui ni non. Écrivez oui ou non.</translation>
    </message>
    <message>
        <source>%1 would be open of a document of %2. Correct one of them in the file.</source>
        <translation>Il resterait %1 à payer sur une pièce de %2. Corrigez l’un des deux montants dans le fichier.</translation>
    </message>
    <message>
        <source>A payment cannot lie ahead: it is said to be of %1. Correct the day in the file.</source>
        <translation>Un règlement ne peut pas être à venir : celui-ci est daté du %1. Corrigez la date dans le fichier.</translation>
    </message>
    <message>
        <source>It was settled on %1, before it was issued. Check the days if this was no advance payment.</source>
        <translation>La pièce a été réglée le %1, avant son émission. Vérifiez les dates s’il ne s’agit pas d’un règlement anticipé.</translation>
    </message>
    <message>
        <source>It falls due on %1, before it was issued. Check the days.</source>
        <translation>L’échéance du %1 précède l’émission de la pièce. Vérifiez les dates.</translation>
    </message>
    <message>
        <source>The day %1 lies ahead. Check it.</source>
        <translation>La date du %1 est à venir. Vérifiez-la.</translation>
    </message>
    <message>
        <source>The dispute would have ended on %1, before it began. Correct the days in the file.</source>
        <translation>Le litige se serait terminé le %1, avant d’avoir commencé. Corrigez les dates dans le fichier.</translation>
    </message>
    <message>
        <source>The amount is zero. The document is kept; check it.</source>
        <translation>Le montant est nul. La pièce est conservée ; vérifiez-la.</translation>
    </message>
    <message>
        <source>%1 of %2: the sign says the opposite. Correct one of them in the file.</source>
        <translation>%1 de %2 : le signe dit le contraire. Corrigez l’un des deux dans le fichier.</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; stands already in line %2. Keep one of them in the file.</source>
        <translation>La pièce « %1 » figure déjà à la ligne %2. N’en gardez qu’une dans le fichier.</translation>
    </message>
    <message>
        <source>The customer code &quot;%1&quot; bears two names, &quot;%2&quot; and &quot;%3&quot;. Check that this is one customer.</source>
        <translation>Le code client « %1 » porte deux noms, « %2 » et « %3 ». Vérifiez qu’il s’agit d’un seul client.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; does not pass the check of the field %1: a digit is probably wrong. It is kept; check it.</source>
        <translation>« %2 » ne passe pas le contrôle du champ %1 : un chiffre est sans doute faux. La valeur est conservée ; vérifiez-la.</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; would become %2, less than the %3 that were settled. Correct the amount in the file, or book a credit note.</source>
        <translation>La pièce « %1 » passerait à %2, moins que les %3 déjà réglés. Corrigez le montant dans le fichier, ou établissez un avoir.</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; is settled in the ledger and open in the file. It was left as it is; check which is right.</source>
        <translation>La pièce « %1 » est soldée dans le dossier et ouverte dans le fichier. Elle est restée telle quelle ; vérifiez lequel a raison.</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; is in %2 in the file and in %3 in the ledger. Correct the currency in the file.</source>
        <translation>La pièce « %1 » est en %2 dans le fichier et en %3 dans le dossier. Corrigez la devise dans le fichier.</translation>
    </message>
    <message>
        <source>The document &quot;%2&quot; of customer %1 is not in the complete list: it was settled, on a day that the list does not tell. Check that it was.</source>
        <translation>La pièce « %2 » du client %1 ne figure pas dans la liste complète : elle a été réglée, à une date que la liste ne dit pas. Vérifiez qu’elle l’a été.</translation>
    </message>
    <message>
        <source>This is a workbook of an old or rare kind (.xls, .xlsb, or a web page that bears such a name). Open it in a spreadsheet program, save it as .xlsx or CSV, and import that.</source>
        <translation>C’est un classeur d’un type ancien ou rare (.xls, .xlsb, ou une page web qui porte ce nom). Ouvrez-le dans un tableur, enregistrez-le en .xlsx ou en CSV, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>This workbook asks for a password. Save a copy without one, and import that.</source>
        <translation>Ce classeur demande un mot de passe. Enregistrez-en une copie sans mot de passe, puis importez-la.</translation>
    </message>
    <message>
        <source>This workbook is damaged or cut off. Copy or export it again, then import it.</source>
        <translation>Ce classeur est endommagé ou tronqué. Copiez-le ou exportez-le de nouveau, puis importez-le.</translation>
    </message>
    <message>
        <source>This workbook is damaged: its part &quot;%1&quot; cannot be read (%2). Open it in a spreadsheet program and save it again, or export it again.</source>
        <translation>Ce classeur est endommagé : sa partie « %1 » est illisible (%2). Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou refaites l’export.</translation>
    </message>
    <message>
        <source>absent or cut off</source>
        <translation>absente ou tronquée</translation>
    </message>
    <message>
        <source>This workbook is too large to be read. Save its list as CSV, and import that.</source>
        <translation>Ce classeur est trop volumineux pour être lu. Enregistrez sa liste en CSV, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>This is no workbook: an archive that holds neither XLSX nor ODS. Save the list as .xlsx or CSV.</source>
        <translation>Ce n’est pas un classeur : l’archive ne contient ni XLSX ni ODS. Enregistrez la liste en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>No sheet has a row of titles with number, date, amount and customer. Sheets looked at: %1. Name the columns, for instance --map amount=Total.</source>
        <translation>Aucune feuille n’a de ligne de titres avec numéro, date, montant et client. Feuilles examinées : %1. Nommez les colonnes, par exemple --map amount=Total.</translation>
    </message>
    <message>
        <source>The formula of this cell failed (%1). Correct it in the workbook, and save that.</source>
        <translation>La formule de cette cellule est en erreur (%1). Corrigez-la dans le classeur, puis enregistrez-le.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing: without it the entries cannot be read. Export the FEC again with all its columns.</source>
        <translation>La colonne « %1 » manque : sans elle, les écritures ne peuvent pas être lues. Exportez de nouveau le FEC avec toutes ses colonnes.</translation>
    </message>
    <message>
        <source>A line is longer than %1 bytes: this is no FEC, or its line ends were lost. Export it again from the accounting program.</source>
        <translation>Une ligne dépasse %1 octets : ce n’est pas un FEC, ou ses fins de ligne ont été perdues. Exportez-le de nouveau depuis le logiciel comptable.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an account: its number does not begin with three digits. Correct it in the accounting program and export again.</source>
        <translation>« %1 » n’est pas un compte : son numéro ne commence pas par trois chiffres. Corrigez-le dans le logiciel comptable et exportez de nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says neither debit nor credit. It should be D or C, +1 or -1: correct it in the file.</source>
        <translation>« %1 » ne dit ni débit ni crédit. Il faudrait D ou C, +1 ou -1 : corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <source>The file ends within this line: it has %1 of %2 columns and was left out. The export was probably broken off: export it again.</source>
        <translation>Le fichier s’arrête au milieu de cette ligne : elle a %1 colonnes sur %2 et n’a pas été retenue. L’export a sans doute été interrompu : recommencez-le.</translation>
    </message>
    <message>
        <source>The entry %2 of the journal %1 does not balance: debit less credit is %3. It was read as it stands; check it in the accounting program.</source>
        <translation>L’écriture %2 du journal %1 n’est pas équilibrée : débit moins crédit donne %3. Elle a été lue telle quelle ; vérifiez-la dans le logiciel comptable.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; yet. Say how the list is read (--map, --date-format, --terms …), and it is kept under this name.</source>
        <translation>Il n’y a pas encore de profil « %1 ». Dites comment la liste se lit (--map, --date-format, --terms …) : ce sera conservé sous ce nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no profile that this version can read. Check the file, or give another name.</source>
        <translation>« %1 » ne contient pas de profil lisible par cette version. Vérifiez le fichier, ou donnez un autre nom.</translation>
    </message>
    <message>
        <source>The profile could not be written to &quot;%1&quot;. Check the folder; the list was imported.</source>
        <translation>Le profil n’a pas pu être écrit dans « %1 ». Vérifiez le dossier ; la liste a été importée.</translation>
    </message>
    <message>
        <source>The lines of document %1 stand apart. Sort the list by document number, and import it again.</source>
        <translation>Les lignes de la pièce %1 sont dispersées. Triez la liste par numéro de pièce, puis importez-la de nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say how much is paid: the whole stays open. Export the column of what is left to pay, too.</source>
        <translation>« %1 » ne dit pas combien est réglé : la totalité reste due. Exportez aussi la colonne du reste à payer.</translation>
    </message>
    <message>
        <source>Document %1 is cancelled in the list, and was left out.</source>
        <translation>La pièce %1 est annulée dans la liste : elle a été laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) left out: they are no invoices yet.</source>
        <translation>
            <numerusform>%Ln brouillon laissé de côté : ce n’est pas encore une facture.</numerusform>
            <numerusform>%Ln brouillons laissés de côté : ce ne sont pas encore des factures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents have several rows with the same &quot;%1&quot;: it was taken for the amount of the whole document. If it is the amount of each line, name the column of the total with --map amount=….</source>
        <translation>Des pièces ont plusieurs lignes avec le même « %1 » : il a été pris pour le montant de la pièce entière. Si c’est celui de chaque ligne, indiquez la colonne du total avec --map amount=….</translation>
    </message>
    <message>
        <source>A line of customer %1 (reference &quot;%2&quot;, %3, %4) is in the file no more: it was taken out of the ledger. Check that it was deleted in the accounting program.</source>
        <translation>Une écriture du client %1 (pièce « %2 », %3, %4) n’est plus dans le fichier : elle a été retirée du dossier. Vérifiez qu’elle a bien été supprimée dans le logiciel comptable.</translation>
    </message>
    <message>
        <source>%1 lines of the ledger are not in the file, but they were kept: the file is not whole, since its debits and credits differ, lines of it could not be read, or it lacks most of what was there. Export the FEC again.</source>
        <translation>Des lignes du dossier ne sont pas dans le fichier (%1), mais elles sont conservées : le fichier n’est pas complet, car ses débits et ses crédits diffèrent, des lignes n’ont pas pu être lues, ou il y manque l’essentiel de ce qui était là. Exportez de nouveau le FEC.</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; is of %2 in the books and of %3 in the list. The books are believed; check which is right.</source>
        <translation>La pièce « %1 » est de %2 en comptabilité et de %3 dans la liste. La comptabilité l’emporte ; vérifiez lequel est juste.</translation>
    </message>
    <message>
        <source>%1 payments that a list had told were replaced by those of the books.</source>
        <translation>Des règlements issus d’une liste (%1) ont été remplacés par ceux de la comptabilité.</translation>
    </message>
    <message>
        <source>The document &quot;%2&quot; of customer %1 is in the books no more. Since it was acted upon, it is kept and stands as cancelled.</source>
        <translation>La pièce « %2 » du client %1 n’est plus en comptabilité. Comme elle a fait l’objet d’un suivi, elle est conservée, annulée.</translation>
    </message>
    <message>
        <source>Customer %1 owes %2 by the lines of the books and %3 in the ledger. Import the FEC of the years before, whole.</source>
        <translation>Le client %1 doit %2 d’après les écritures et %3 dans le dossier. Importez les FEC complets des exercices précédents.</translation>
    </message>
    <message>
        <source>Customer %1 opens the year on %2 with %3, but closed the one before with %4. Import the final FEC of the closed year.</source>
        <translation>Le client %1 ouvre l’exercice le %2 avec %3, mais a clos le précédent avec %4. Importez le FEC définitif de l’exercice clos.</translation>
    </message>
    <message>
        <source>The customer &quot;%1&quot; (%2) was added, but may be &quot;%3&quot; (%4), which the ledger has. If the two are one, merge them on the page Customers.</source>
        <translation>Le client « %1 » (%2) a été ajouté, mais c’est peut-être « %3 » (%4), déjà dans le dossier. S’il s’agit du même, fusionnez-les sur la page Clients.</translation>
    </message>
    <message>
        <source>The ledger has no customer &quot;%1&quot;, or several. Import the invoices or the customers first, or correct the code in the file.</source>
        <translation>Le dossier n’a aucun client « %1 », ou en a plusieurs. Importez d’abord les factures ou les clients, ou corrigez le code dans le fichier.</translation>
    </message>
    <message>
        <source>The payment is of zero: it is left out. Correct the amount in the file if there was one.</source>
        <translation>Le règlement est de zéro : il est laissé de côté. Corrigez le montant dans le fichier s’il y en avait un.</translation>
    </message>
    <message>
        <source>The ledger has no document &quot;%1&quot;. Check its number, or import the invoices first.</source>
        <translation>Le dossier n’a aucune pièce « %1 ». Vérifiez son numéro, ou importez d’abord les factures.</translation>
    </message>
    <message>
        <source>Several customers have a document &quot;%1&quot;. Add a column with the code of the customer.</source>
        <translation>Plusieurs clients ont une pièce « %1 ». Ajoutez une colonne avec le code du client.</translation>
    </message>
    <message>
        <source>The entries of %1 to %2 are missing. What was open before them is closed on that last day, and the opening balances that follow stand for it. Import the missing FEC, now or later: all is then told anew.</source>
        <translation>Les écritures du %1 au %2 manquent. Ce qui restait dû avant est clos ce dernier jour, et les à-nouveaux qui suivent en tiennent lieu. Importez le FEC manquant, maintenant ou plus tard : tout est alors repris.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is for lists of kind &quot;%3&quot;, and this import is of kind &quot;%2&quot;. Give another name, or the kind of the profile with --kind.</source>
        <translation>Le profil « %1 » est destiné aux listes de type « %3 », et cet import est de type « %2 ». Donnez un autre nom, ou le type du profil avec --kind.</translation>
    </message>
    <message>
        <source>Line %2 has an instalment of the document &quot;%1&quot; with %3 where this one has %4: they cannot be one document. Correct one of them in the file.</source>
        <translation>La ligne %2 porte une échéance de la pièce « %1 » avec %3, celle-ci avec %4 : ce ne peut être une même pièce. Corrigez l’une d’elles dans le fichier.</translation>
    </message>
    <message>
        <source>Documents have several due days with the same &quot;%1&quot; on each: it was taken for the amount of each instalment, and summed. If it is the amount of the whole document, name the column of the instalment&apos;s amount with --map amount=….</source>
        <translation>Des pièces ont plusieurs échéances avec le même « %1 » sur chacune : il a été pris pour le montant de chaque échéance, et additionné. S’il s’agit du montant de toute la pièce, indiquez la colonne du montant de l’échéance avec --map amount=….</translation>
    </message>
    <message>
        <source>Nothing was read from these columns, since their titles say nothing that Encours knows: %1. If one of them matters, name it with --map.</source>
        <translation>Rien n’a été lu dans ces colonnes, dont les titres ne disent rien à Encours : %1. Si l’une d’elles compte, désignez-la avec --map.</translation>
    </message>
    <message>
        <source>The list has several due days for document %1, the books one claim: it falls due as a whole on the last of them, %2.</source>
        <translation>La liste donne plusieurs échéances à la pièce %1, la comptabilité une seule créance : elle est exigible en entier à la dernière, le %2.</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;. It has: %2.</source>
        <translation>Le classeur n’a pas de feuille « %1 ». Il contient : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read from line %2, column %3 on. Correct it there, or use another file.</source>
        <translation>« %1 » est illisible à partir de la ligne %2, colonne %3. Corrigez-le à cet endroit, ou prenez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is no workbook: no sheet &quot;%1&quot; was looked for.</source>
        <translation>Le fichier n’est pas un classeur : aucune feuille « %1 » n’a été cherchée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) between businesses fall due later than the law allows (60 days, or 45 days end of month where the contract states it): a fine threatens.</source>
        <translation>
            <numerusform>%Ln facture entre professionnels a une échéance au-delà du délai légal (60 jours, ou 45 jours fin de mois si le contrat le stipule) : amende possible.</numerusform>
            <numerusform>%Ln factures entre professionnels ont une échéance au-delà du délai légal (60 jours, ou 45 jours fin de mois si le contrat le stipule) : amende possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>%1, bill of exchange</source>
        <translation>%1, effet</translation>
    </message>
    <message>
        <source>%1, doubtful</source>
        <translation>%1, douteux</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Estimated from the payment terms: the source told no due day</source>
        <translation>Estimée d’après les conditions de paiement : la source ne donnait pas d’échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Retard (j)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Soldé le</translation>
    </message>
    <message>
        <source>The day on which nothing was left of it</source>
        <translation>Le jour où il n’en restait plus rien</translation>
    </message>
    <message>
        <source>Days beyond terms</source>
        <translation>Jours au-delà du terme</translation>
    </message>
    <message>
        <source>From the due day to the payment that settled it; below 0: early</source>
        <translation>De l’échéance au règlement qui l’a soldée ; moins de 0 : en avance</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
</context>
<context>
    <name>JoinedStatements</name>
    <message>
        <source>%1; %2</source>
        <extracomment>Two statements in one line.</extracomment>
        <translation>%1 ; %2</translation>
    </message>
</context>
<context>
    <name>KpiDetail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3 = %4</source>
        <translation>%1 = %2 ÷ %3 = %4</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3 × %4 = %5</source>
        <translation>%1 = %2 ÷ %3 × %4 = %5</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Ne compte pas</translation>
    </message>
</context>
<context>
    <name>KpiText</name>
    <message>
        <source>Receivables</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>Best DSO</source>
        <translation>DSO idéal</translation>
    </message>
    <message>
        <source>ADD</source>
        <translation>ADD</translation>
    </message>
    <message>
        <source>CEI</source>
        <translation>CEI</translation>
    </message>
    <message>
        <source>DBT</source>
        <translation>DBT</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>Fin de mois</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Overdue %</source>
        <translation>Échu %</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>In no segment</source>
        <translation>Dans aucun segment</translation>
    </message>
</context>
<context>
    <name>KpiVerb</name>
    <message>
        <source>The figures: DSO, CEI, DBT and the others</source>
        <translation>Les indicateurs : DSO, CEI, DBT et les autres</translation>
    </message>
    <message>
        <source>The period: so many days that end with the date (90)</source>
        <translation>La période : tant de jours qui finissent à la date (90)</translation>
    </message>
    <message>
        <source>Also the last N month ends</source>
        <translation>Aussi les N dernières fins de mois</translation>
    </message>
    <message>
        <source>Also each customer, or each segment of customers</source>
        <translation>Aussi chaque client, ou chaque segment de clients</translation>
    </message>
    <message>
        <source>Of this customer alone</source>
        <translation>De ce client seulement</translation>
    </message>
    <message>
        <source>As of the close of this day</source>
        <translation>À la clôture de ce jour</translation>
    </message>
    <message>
        <source>--by takes &quot;customer&quot; or &quot;segment&quot;, not &quot;%1&quot;.</source>
        <translation>--by attend « customer » ou « segment », et non « %1 ».</translation>
    </message>
    <message>
        <source>This ledger has no segments yet: they come with its policies, when the agenda or the page Policy is opened for the first time.</source>
        <translation>Ce dossier n’a pas encore de segments : ils viennent avec les politiques, à la première ouverture de l’agenda ou de la page Politique.</translation>
    </message>
    <message>
        <source>No customer has the code &quot;%1&quot;. &quot;encours aging LEDGER --by customer&quot; lists them.</source>
        <translation>Aucun client n’a le code « %1 ». « encours aging DOSSIER --by customer » les énumère.</translation>
    </message>
    <message>
        <source>The ledger holds no imported days yet, so no figure over a period. Import a list first.</source>
        <translation>Le dossier ne contient encore aucun jour importé, donc aucun indicateur sur une période. Importez d’abord une liste.</translation>
    </message>
    <message>
        <source>The period from %1 to %2 is not covered: the imported data tell of %3 to %4, perhaps with gaps. The figures over it are not computed. Import the missing days, or choose another --window or --at.</source>
        <translation>La période du %1 au %2 n’est pas couverte : les données importées vont du %3 au %4, peut-être avec des lacunes. Les indicateurs sur cette période ne sont pas calculés. Importez les jours manquants, ou choisissez une autre valeur de --window ou de --at.</translation>
    </message>
    <message>
        <source>The imported data end on %1: the figures of %2 suppose that nothing happened since.</source>
        <translation>Les données importées s’arrêtent au %1 : les indicateurs au %2 supposent que rien ne s’est passé depuis.</translation>
    </message>
    <message>
        <source>Some payments of the period are of unknown day: they count on the last day of their source, and in no delay.</source>
        <translation>Certains règlements de la période sont de date inconnue : ils comptent au dernier jour de leur source, et dans aucun délai.</translation>
    </message>
    <message>
        <source>The CEI is above 100%: credits exceed what is overdue. Check the credit notes and the payments that are not allocated.</source>
        <translation>Le CEI dépasse 100 % : les crédits excèdent l’échu. Vérifiez les avoirs et les règlements non affectés.</translation>
    </message>
    <message numerus="yes">
        <source>%1: figures as of %2, over the %Ln day(s) from %3</source>
        <translation>
            <numerusform>%1 : indicateurs au %2, sur le jour du %3</numerusform>
            <numerusform>%1 : indicateurs au %2, sur les %Ln jours depuis le %3</numerusform>
        </translation>
    </message>
    <message>
        <source>--customer and --by exclude each other. Keep one.</source>
        <translation>--customer et --by s’excluent. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Also what each figure is made of, line by line, and what is left out</source>
        <translation>Aussi de quoi chaque indicateur est fait, ligne par ligne, et ce qui n’y compte pas</translation>
    </message>
    <message>
        <source>The imported lists tell what is open on their day, and not what led to it, so there is no figure over a period. Import a list of all invoices, without --complete-list.</source>
        <translation>Les listes importées disent ce qui est ouvert à leur date, et non ce qui y a mené : il n’y a donc aucun indicateur sur une période. Importez une liste de toutes les factures, sans --complete-list.</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>Between businesses, no rate agreed</source>
        <translation>Entre entreprises, sans taux convenu</translation>
    </message>
    <message>
        <source>Between businesses, rate of the contract</source>
        <translation>Entre entreprises, taux du contrat</translation>
    </message>
    <message>
        <source>Public buyer</source>
        <translation>Acheteur public</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>Creditor who is a private person</source>
        <translation>Créancier particulier</translation>
    </message>
    <message>
        <source>The ECB&apos;s rate plus %1 points, each half-year its own, from the day after the due day and without a reminder; the fixed indemnity once for each late invoice.</source>
        <translation>Taux de la BCE majoré de %1 points, semestre par semestre, dès le lendemain de l’échéance et sans rappel ; indemnité forfaitaire une fois par facture en retard.</translation>
    </message>
    <message>
        <source>%1 as agreed, from the day after the due day and without a reminder; the fixed indemnity once for each late invoice.</source>
        <translation>%1, comme convenu, dès le lendemain de l’échéance et sans rappel ; indemnité forfaitaire une fois par facture en retard.</translation>
    </message>
    <message>
        <source>The ECB&apos;s rate plus %1 points, frozen at the half-year in which interest began; the fixed indemnity once for each late invoice.</source>
        <translation>Taux de la BCE majoré de %1 points, figé au semestre où les intérêts ont commencé à courir ; indemnité forfaitaire une fois par facture en retard.</translation>
    </message>
    <message>
        <source>The legal rate, only from the day on which a formal notice was received; no indemnity and no recovery costs.</source>
        <translation>Taux légal, seulement à compter de la réception d’une mise en demeure ; ni indemnité, ni frais de recouvrement.</translation>
    </message>
    <message>
        <source>The legal rate for private persons, only from the day on which a formal notice was received; no indemnity.</source>
        <translation>Taux légal des particuliers, seulement à compter de la réception d’une mise en demeure ; pas d’indemnité.</translation>
    </message>
    <message>
        <source>ECB + %1 points</source>
        <translation>BCE + %1 points</translation>
    </message>
    <message>
        <source>%1 times the legal rate</source>
        <translation>%1 fois le taux légal</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>The agreed rate is set aside: a consumer owes the legal rate alone, after a formal notice.</source>
        <translation>Le taux convenu est écarté : un consommateur ne doit que le taux légal, après mise en demeure.</translation>
    </message>
    <message>
        <source>The agreed rate is set aside: that of public buyers is fixed by regulation.</source>
        <translation>Le taux convenu est écarté : celui des acheteurs publics est fixé par décret.</translation>
    </message>
    <message>
        <source>The agreed rate is set aside: these penalties exist between businesses only.</source>
        <translation>Le taux convenu est écarté : ces pénalités n’existent qu’entre entreprises.</translation>
    </message>
    <message>
        <source>No indemnity: recovery costs stay with the creditor of a consumer.</source>
        <translation>Pas d’indemnité : face à un consommateur, les frais de recouvrement restent au créancier.</translation>
    </message>
    <message>
        <source>No indemnity: it exists between businesses only.</source>
        <translation>Pas d’indemnité : elle n’existe qu’entre entreprises.</translation>
    </message>
    <message>
        <source>Interest bears no interest: neither the contract nor a decision says so.</source>
        <translation>Les intérêts n’en produisent pas : ni le contrat ni une décision ne le prévoit.</translation>
    </message>
    <message>
        <source>The rate of a half-year is missing: that part is not computed. Add it under Rates.</source>
        <translation>Le taux d’un semestre manque : cette partie n’est pas chiffrée. Ajoutez-le dans Taux et règles.</translation>
    </message>
    <message>
        <source>A rate is provisional: compare it with its official source before you claim.</source>
        <translation>Un taux est à vérifier : comparez-le au texte officiel avant de réclamer.</translation>
    </message>
    <message>
        <source>The agreed rate is under the least that the law allows (three times the legal rate) in some half-years: it is computed as written.</source>
        <translation>Le taux convenu est inférieur au minimum légal (trois fois le taux légal) pour certains semestres : il est appliqué tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>No interest runs yet: record the day on which the formal notice was received.</source>
        <translation>Aucun intérêt ne court encore : enregistrez le jour de réception de la mise en demeure.</translation>
    </message>
    <message>
        <source>Counted from the first presentation of the formal notice: its delivery is not proved.</source>
        <translation>Compté depuis la première présentation de la mise en demeure : sa remise n’est pas prouvée.</translation>
    </message>
    <message>
        <source>Interest stopped when insolvency proceedings were opened.</source>
        <translation>Le cours des intérêts s’est arrêté à l’ouverture de la procédure collective.</translation>
    </message>
    <message>
        <source>An amount is too large to compute with.</source>
        <translation>Un montant est trop grand pour le calcul.</translation>
    </message>
    <message>
        <source>Rate of the contract</source>
        <translation>Taux du contrat</translation>
    </message>
    <message>
        <source>ECB + %1 points, frozen</source>
        <translation>BCE + %1 points, figé</translation>
    </message>
    <message>
        <source>Legal rate</source>
        <translation>Taux légal</translation>
    </message>
    <message>
        <source>Legal rate for private persons</source>
        <translation>Taux légal des particuliers</translation>
    </message>
    <message>
        <source>Legal rate, judgment</source>
        <translation>Taux légal, jugement</translation>
    </message>
    <message>
        <source>Legal rate + %1 points, judgment</source>
        <translation>Taux légal + %1 points, jugement</translation>
    </message>
    <message>
        <source>Interest on interest</source>
        <translation>Capitalisation</translation>
    </message>
    <message>
        <source>1st half of %1</source>
        <translation>1er semestre %1</translation>
    </message>
    <message>
        <source>2nd half of %1</source>
        <translation>2nd semestre %1</translation>
    </message>
    <message>
        <source>%1 H1</source>
        <translation>%1 S1</translation>
    </message>
    <message>
        <source>%1 H2</source>
        <translation>%1 S2</translation>
    </message>
    <message>
        <source>ECB refinancing rate</source>
        <translation>Taux refi BCE</translation>
    </message>
    <message>
        <source>Legal rate, creditor in business</source>
        <translation>Taux légal, créancier professionnel</translation>
    </message>
    <message>
        <source>Legal rate, private creditor</source>
        <translation>Taux légal, créancier particulier</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>Line %1: the columns must be series,half_year,percent,certainty,source.</source>
        <translation>Ligne %1 : les colonnes doivent être series,half_year,percent,certainty,source.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no series.</source>
        <translation>Ligne %1 : « %2 » n’est pas une série de taux.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no half-year; write 2026-S2.</source>
        <translation>Ligne %1 : « %2 » n’est pas un semestre ; écrivez 2026-S2.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no rate between 0 and 100 with at most two decimals.</source>
        <translation>Ligne %1 : « %2 » n’est pas un taux de 0 à 100 avec deux décimales au plus.</translation>
    </message>
    <message>
        <source>Line %1: “%2” does not say how sure the rate is.</source>
        <translation>Ligne %1 : « %2 » ne dit pas si le taux est sûr (published, provisional ou entered).</translation>
    </message>
    <message>
        <source>Line %1: that half-year stands there already.</source>
        <translation>Ligne %1 : ce semestre y figure déjà.</translation>
    </message>
    <message>
        <source>principal first</source>
        <translation>le principal d’abord</translation>
    </message>
    <message>
        <source>interest first</source>
        <translation>les intérêts d’abord</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 jours</translation>
    </message>
    <message>
        <source>365 days, 366 in leap years</source>
        <translation>365 jours, 366 les années bissextiles</translation>
    </message>
    <message>
        <source>Goods or services</source>
        <translation>Biens ou services</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Electronic communications</source>
        <translation>Communications électroniques</translation>
    </message>
    <message>
        <source>These terms can pass %1 days from the invoice, the longest that the law allows.</source>
        <translation>Ces conditions peuvent dépasser %1 jours à compter de la facture, le maximum légal.</translation>
    </message>
    <message>
        <source>%1 days end of month must be stated expressly in the contract: else %2 days are the longest.</source>
        <translation>Le délai de %1 jours fin de mois doit être expressément stipulé au contrat ; sinon, %2 jours au plus.</translation>
    </message>
    <message>
        <source>More than %1 days and then the end of the month: longer than the law allows.</source>
        <translation>Plus de %1 jours fin de mois : au-delà du maximum légal.</translation>
    </message>
    <message>
        <source>against a consumer: %1</source>
        <translation>contre un consommateur : %1</translation>
    </message>
    <message>
        <source>contract of carriage: %1</source>
        <translation>contrat de transport : %1</translation>
    </message>
    <message>
        <source>electronic communications: %1</source>
        <translation>communications électroniques : %1</translation>
    </message>
    <message>
        <source>against a public body: %1, from the next 1 January</source>
        <translation>contre une personne publique : %1, à compter du 1er janvier suivant</translation>
    </message>
    <message>
        <source>enforcement of a judgment: %1</source>
        <translation>exécution d’un jugement : %1</translation>
    </message>
    <message>
        <source>Last day to act: %1 (%2; %3).</source>
        <translation>Date limite d’action : %1 (%2 ; %3).</translation>
    </message>
    <message>
        <source>It cannot end while proceedings or a mediation last.</source>
        <translation>Elle ne peut tomber tant qu’une instance, une procédure ou une médiation dure.</translation>
    </message>
    <message>
        <source>Perhaps until %1, after what was recorded and proved: a court may see it otherwise.</source>
        <translation>Peut-être jusqu’au %1, d’après ce qui est enregistré et prouvé : un juge peut en décider autrement.</translation>
    </message>
    <message>
        <source>Neither a reminder nor a formal notice interrupts it (%1).</source>
        <translation>Ni une relance ni une mise en demeure ne l’interrompent (%1).</translation>
    </message>
    <message>
        <source>less than 12 months left</source>
        <translation>moins de 12 mois</translation>
    </message>
    <message>
        <source>less than 6 months left</source>
        <translation>moins de 6 mois</translation>
    </message>
    <message>
        <source>less than 3 months left</source>
        <translation>moins de 3 mois</translation>
    </message>
    <message>
        <source>less than 1 month left</source>
        <translation>moins d’un mois</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>délai expiré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>ECB</source>
        <translation>BCE</translation>
    </message>
    <message>
        <source>Legal, in business</source>
        <translation>Légal, professionnels</translation>
    </message>
    <message>
        <source>Legal, private</source>
        <translation>Légal, particuliers</translation>
    </message>
    <message>
        <source>Cash that nobody has set against this invoice yet is deducted provisionally.</source>
        <translation>Des règlements que personne n’a encore affectés à cette facture sont déduits à titre provisoire.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>What was written is not saved</source>
        <translation>La saisie n’est pas enregistrée</translation>
    </message>
    <message>
        <source>Nothing of it was saved yet. Give it up?</source>
        <translation>Rien n’en a encore été enregistré. L’abandonner ?</translation>
    </message>
    <message>
        <source>“%1” was changed since it was last saved. Give the changes up?</source>
        <translation>« %1 » a été modifié depuis son dernier enregistrement. Abandonner les modifications ?</translation>
    </message>
    <message>
        <source>Go &amp;on writing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>Late customers</source>
        <translation>Clients en retard</translation>
    </message>
    <message>
        <source>Customers with something overdue</source>
        <translation>Clients dont quelque chose est échu</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>Données jusqu’au</translation>
    </message>
    <message>
        <source>The last day that the imported files tell of</source>
        <translation>Le dernier jour dont parlent les fichiers importés</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>vieilles de %1</translation>
    </message>
    <message>
        <source>%1 (demonstration)</source>
        <translation>%1 (démonstration)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>⚠ Data %1 old</source>
        <translation>⚠ Données vieilles de %1</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln row(s) refused by the last import</source>
        <translation>
            <numerusform>⚠ %Ln ligne refusée au dernier import</numerusform>
            <numerusform>⚠ %Ln lignes refusées au dernier import</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unallocated</source>
        <translation>%1 non affectés</translation>
    </message>
    <message>
        <source>other currencies apart</source>
        <translation>autres devises à part</translation>
    </message>
    <message>
        <source>✓ Nothing to note</source>
        <translation>✓ Rien à signaler</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln control(s) of the last imports fail</source>
        <translation>
            <numerusform>⚠ %Ln contrôle en défaut aux derniers imports</numerusform>
            <numerusform>⚠ %Ln contrôles en défaut aux derniers imports</numerusform>
        </translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Customers to contact and tasks due, as the Today page lists them</source>
        <translation>Clients à contacter et tâches échues, comme les liste la page Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>LetterColumns</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>LetterFile</name>
    <message>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The message is in “%1”.</source>
        <translation>Le message est dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>« %1 » n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>[The text of this message is in the clipboard: paste it here.]</source>
        <translation>[Le texte de ce message est dans le presse-papiers : collez-le ici.]</translation>
    </message>
</context>
<context>
    <name>LetterMenus</name>
    <message>
        <source>Who writes</source>
        <translation>Qui écrit</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>Interest and indemnity</source>
        <translation>Intérêts et indemnité</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>Ce qui a été dit avant</translation>
    </message>
    <message>
        <source>A dispute</source>
        <translation>Un litige</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Un règlement</translation>
    </message>
    <message>
        <source>A payment plan</source>
        <translation>Un échéancier</translation>
    </message>
    <message>
        <source>How to pay, and offers</source>
        <translation>Pour régler, et offres</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>How it goes out</source>
        <translation>Comment cela part</translation>
    </message>
    <message>
        <source>The company and its offers</source>
        <translation>L’entreprise et ses offres</translation>
    </message>
    <message>
        <source>One word or another: {invoice|invoices}</source>
        <translation>Singulier ou pluriel : {facture|factures}</translation>
    </message>
    <message>
        <source>{your invoice|your invoices}</source>
        <translation>{votre facture|vos factures}</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Sauf si</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>the company&apos;s name</source>
        <translation>le nom de l’entreprise</translation>
    </message>
    <message>
        <source>the company&apos;s address</source>
        <translation>l’adresse de l’entreprise</translation>
    </message>
    <message>
        <source>for whom one collects: name</source>
        <translation>le créancier pour lequel on recouvre : nom</translation>
    </message>
    <message>
        <source>for whom one collects: address</source>
        <translation>le créancier pour lequel on recouvre : adresse</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>le signataire</translation>
    </message>
    <message>
        <source>whom to ask about a payment</source>
        <translation>à qui s’adresser au sujet d’un règlement</translation>
    </message>
    <message>
        <source>telephone number for payments</source>
        <translation>le téléphone du service règlements</translation>
    </message>
    <message>
        <source>e-mail address for payments</source>
        <translation>l’adresse électronique du service règlements</translation>
    </message>
    <message>
        <source>how to reach us, in a phrase</source>
        <translation>comment nous joindre, en une formule</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>le nom du client</translation>
    </message>
    <message>
        <source>the customer&apos;s code</source>
        <translation>le code du client</translation>
    </message>
    <message>
        <source>the person who is written to</source>
        <translation>la personne à qui l’on écrit</translation>
    </message>
    <message>
        <source>the greeting, by name where there is one</source>
        <translation>la formule d’appel, nominative si possible</translation>
    </message>
    <message>
        <source>the day of the letter</source>
        <translation>la date de la lettre</translation>
    </message>
    <message>
        <source>the day by which to pay</source>
        <translation>la date limite de règlement</translation>
    </message>
    <message>
        <source>the number of days granted</source>
        <translation>le nombre de jours accordés</translation>
    </message>
    <message>
        <source>the reference to quote when paying</source>
        <translation>la référence à rappeler au règlement</translation>
    </message>
    <message>
        <source>the number of the registered letter</source>
        <translation>le numéro du recommandé</translation>
    </message>
    <message>
        <source>how many invoices</source>
        <translation>le nombre de factures</translation>
    </message>
    <message>
        <source>the invoices&apos; numbers</source>
        <translation>les numéros des factures</translation>
    </message>
    <message>
        <source>what is asked in all</source>
        <translation>le total réclamé</translation>
    </message>
    <message>
        <source>what the invoices come to</source>
        <translation>le montant des factures</translation>
    </message>
    <message>
        <source>credits that were deducted</source>
        <translation>les avoirs et acomptes déduits</translation>
    </message>
    <message>
        <source>the oldest invoice</source>
        <translation>la facture la plus ancienne</translation>
    </message>
    <message>
        <source>due day of the oldest invoice</source>
        <translation>l’échéance de la facture la plus ancienne</translation>
    </message>
    <message>
        <source>days by which the oldest one is late</source>
        <translation>le retard en jours de la plus ancienne</translation>
    </message>
    <message>
        <source>the next due day</source>
        <translation>la prochaine échéance</translation>
    </message>
    <message>
        <source>what is open too, for information</source>
        <translation>ce qui est ouvert par ailleurs, pour mémoire</translation>
    </message>
    <message>
        <source>late interest to date</source>
        <translation>les intérêts de retard à ce jour</translation>
    </message>
    <message>
        <source>fixed indemnities</source>
        <translation>les indemnités forfaitaires</translation>
    </message>
    <message>
        <source>interest and indemnities together</source>
        <translation>intérêts et indemnités ensemble</translation>
    </message>
    <message>
        <source>interest of each further day</source>
        <translation>l’intérêt par jour supplémentaire</translation>
    </message>
    <message>
        <source>all that is owed with interest and indemnities</source>
        <translation>le total dû, intérêts et indemnités compris</translation>
    </message>
    <message>
        <source>the rate of late interest</source>
        <translation>le taux des intérêts de retard</translation>
    </message>
    <message>
        <source>the fixed indemnity of one invoice</source>
        <translation>l’indemnité forfaitaire d’une facture</translation>
    </message>
    <message>
        <source>the last message and its day</source>
        <translation>le dernier message et sa date</translation>
    </message>
    <message>
        <source>all messages before, with their days</source>
        <translation>tous les messages précédents, avec leurs dates</translation>
    </message>
    <message>
        <source>the amount promised</source>
        <translation>le montant promis</translation>
    </message>
    <message>
        <source>the day promised</source>
        <translation>la date promise</translation>
    </message>
    <message>
        <source>the day on which it was promised</source>
        <translation>la date de la promesse</translation>
    </message>
    <message>
        <source>what is contested: invoices</source>
        <translation>les factures contestées</translation>
    </message>
    <message>
        <source>the dispute&apos;s reference</source>
        <translation>la référence du litige</translation>
    </message>
    <message>
        <source>the contested amount</source>
        <translation>le montant contesté</translation>
    </message>
    <message>
        <source>what is not contested</source>
        <translation>le montant non contesté</translation>
    </message>
    <message>
        <source>the day of the dispute</source>
        <translation>la date de la contestation</translation>
    </message>
    <message>
        <source>who settles the dispute</source>
        <translation>qui traite le litige</translation>
    </message>
    <message>
        <source>the day by which we answer</source>
        <translation>la date de notre réponse</translation>
    </message>
    <message>
        <source>the amount received</source>
        <translation>le montant reçu</translation>
    </message>
    <message>
        <source>the day of the payment</source>
        <translation>la date du règlement</translation>
    </message>
    <message>
        <source>the invoices paid</source>
        <translation>les factures réglées</translation>
    </message>
    <message>
        <source>what is left to pay</source>
        <translation>le reste à payer</translation>
    </message>
    <message>
        <source>the number of instalments</source>
        <translation>le nombre d’échéances</translation>
    </message>
    <message>
        <source>what the plan is about</source>
        <translation>le montant de l’échéancier</translation>
    </message>
    <message>
        <source>what the plan is about, in words</source>
        <translation>le montant de l’échéancier, en lettres</translation>
    </message>
    <message>
        <source>the first instalment&apos;s day</source>
        <translation>la date de la première échéance</translation>
    </message>
    <message>
        <source>the last instalment&apos;s day</source>
        <translation>la date de la dernière échéance</translation>
    </message>
    <message>
        <source>what is waived</source>
        <translation>ce qui est abandonné</translation>
    </message>
    <message>
        <source>the company&apos;s IBAN</source>
        <translation>l’IBAN de l’entreprise</translation>
    </message>
    <message>
        <source>the link to pay</source>
        <translation>le lien de paiement</translation>
    </message>
    <message>
        <source>the rate of the early-payment discount</source>
        <translation>le taux d’escompte</translation>
    </message>
    <message>
        <source>the early-payment discount</source>
        <translation>l’escompte</translation>
    </message>
    <message>
        <source>what is left to pay with the discount</source>
        <translation>le net à payer, escompte déduit</translation>
    </message>
    <message>
        <source>until when the discount holds</source>
        <translation>jusqu’à quand l’escompte vaut</translation>
    </message>
    <message>
        <source>the terms of payment, as you wrote them</source>
        <translation>les conditions de règlement, telles que vous les avez écrites</translation>
    </message>
    <message>
        <source>the useful word, as you wrote it</source>
        <translation>le mot utile, tel que vous l’avez écrit</translation>
    </message>
    <message>
        <source>the consumer mediator</source>
        <translation>le médiateur de la consommation</translation>
    </message>
    <message>
        <source>to whom the file is handed</source>
        <translation>à qui le dossier est transmis</translation>
    </message>
    <message>
        <source>the customer is a business or a public body</source>
        <translation>le client est un professionnel ou un organisme public</translation>
    </message>
    <message>
        <source>the customer is a consumer</source>
        <translation>le client est un consommateur</translation>
    </message>
    <message>
        <source>the customer is a public body</source>
        <translation>le client est un organisme public</translation>
    </message>
    <message>
        <source>a person is written to by name</source>
        <translation>on écrit à une personne nommée</translation>
    </message>
    <message>
        <source>it pays on time, or is late now and then</source>
        <translation>il paie à l’heure, ou tarde parfois</translation>
    </message>
    <message>
        <source>it is a regular customer&apos;s first delay in a year</source>
        <translation>c’est le premier retard en un an d’un client régulier</translation>
    </message>
    <message>
        <source>it is late as a rule</source>
        <translation>il paie habituellement en retard</translation>
    </message>
    <message>
        <source>it is in difficulty</source>
        <translation>il est en difficulté</translation>
    </message>
    <message>
        <source>it is a high risk</source>
        <translation>il présente un risque élevé</translation>
    </message>
    <message>
        <source>it goes by registered letter</source>
        <translation>elle part en recommandé</translation>
    </message>
    <message>
        <source>the number of the registered letter is known</source>
        <translation>le numéro du recommandé est connu</translation>
    </message>
    <message>
        <source>it is a specimen</source>
        <translation>c’est un spécimen</translation>
    </message>
    <message>
        <source>it is about one invoice</source>
        <translation>il s’agit d’une seule facture</translation>
    </message>
    <message>
        <source>it is about several invoices</source>
        <translation>il s’agit de plusieurs factures</translation>
    </message>
    <message>
        <source>something is late</source>
        <translation>quelque chose est en retard</translation>
    </message>
    <message>
        <source>a deadline is granted</source>
        <translation>un délai est accordé</translation>
    </message>
    <message>
        <source>credits were deducted</source>
        <translation>des avoirs ou acomptes ont été déduits</translation>
    </message>
    <message>
        <source>something else is open, for information</source>
        <translation>autre chose est ouvert, pour mémoire</translation>
    </message>
    <message>
        <source>late interest is owed</source>
        <translation>des intérêts de retard sont dus</translation>
    </message>
    <message>
        <source>the fixed indemnity is owed</source>
        <translation>l’indemnité forfaitaire est due</translation>
    </message>
    <message>
        <source>interest or indemnities are owed</source>
        <translation>des intérêts ou indemnités sont dus</translation>
    </message>
    <message>
        <source>interest and indemnities are asked for</source>
        <translation>intérêts et indemnités sont réclamés</translation>
    </message>
    <message>
        <source>interest goes on day by day</source>
        <translation>les intérêts courent chaque jour</translation>
    </message>
    <message>
        <source>the rate of interest is known</source>
        <translation>le taux d’intérêt est connu</translation>
    </message>
    <message>
        <source>a rate is missing</source>
        <translation>un taux manque</translation>
    </message>
    <message>
        <source>it was reminded before</source>
        <translation>il a déjà été relancé</translation>
    </message>
    <message>
        <source>it was reminded twice at least</source>
        <translation>il a été relancé deux fois au moins</translation>
    </message>
    <message>
        <source>it promised to pay</source>
        <translation>il a promis de payer</translation>
    </message>
    <message>
        <source>it did not keep its promise</source>
        <translation>il n’a pas tenu sa promesse</translation>
    </message>
    <message>
        <source>something is contested</source>
        <translation>quelque chose est contesté</translation>
    </message>
    <message>
        <source>a part is not contested</source>
        <translation>une partie n’est pas contestée</translation>
    </message>
    <message>
        <source>somebody settles the dispute</source>
        <translation>quelqu’un traite le litige</translation>
    </message>
    <message>
        <source>an answer to the dispute has its day</source>
        <translation>la réponse au litige a sa date</translation>
    </message>
    <message>
        <source>a payment came in</source>
        <translation>un règlement est arrivé</translation>
    </message>
    <message>
        <source>it was paid on time</source>
        <translation>il a été payé à l’heure</translation>
    </message>
    <message>
        <source>something is left to pay</source>
        <translation>il reste quelque chose à payer</translation>
    </message>
    <message>
        <source>there is a payment plan</source>
        <translation>il y a un échéancier</translation>
    </message>
    <message>
        <source>something is waived</source>
        <translation>quelque chose est abandonné</translation>
    </message>
    <message>
        <source>the company collects for others</source>
        <translation>l’entreprise recouvre pour autrui</translation>
    </message>
    <message>
        <source>who signs is known</source>
        <translation>le signataire est connu</translation>
    </message>
    <message>
        <source>there is a contact for payments</source>
        <translation>il y a un contact pour les règlements</translation>
    </message>
    <message>
        <source>there is a telephone number for payments</source>
        <translation>il y a un téléphone pour les règlements</translation>
    </message>
    <message>
        <source>there is an e-mail address for payments</source>
        <translation>il y a une adresse électronique pour les règlements</translation>
    </message>
    <message>
        <source>the company has an IBAN</source>
        <translation>l’entreprise a un IBAN</translation>
    </message>
    <message>
        <source>there is a link to pay</source>
        <translation>il y a un lien de paiement</translation>
    </message>
    <message>
        <source>the company accepts direct debit</source>
        <translation>l’entreprise accepte le prélèvement</translation>
    </message>
    <message>
        <source>an early-payment discount is offered</source>
        <translation>un escompte est proposé</translation>
    </message>
    <message>
        <source>the terms of payment are written down</source>
        <translation>les conditions de règlement sont écrites</translation>
    </message>
    <message>
        <source>there is a useful word</source>
        <translation>il y a un mot utile</translation>
    </message>
    <message>
        <source>a consumer mediator is named</source>
        <translation>un médiateur de la consommation est nommé</translation>
    </message>
    <message>
        <source>it is known to whom the file goes</source>
        <translation>on sait à qui le dossier est transmis</translation>
    </message>
    <message>
        <source>something is enclosed</source>
        <translation>quelque chose est joint</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Petits caractères</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Principal, interest and total</source>
        <translation>Principal, intérêts et total</translation>
    </message>
    <message>
        <source>Open too, for information</source>
        <translation>Pour mémoire</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Pour régler</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signatures of both parties</source>
        <translation>Signatures des deux parties</translation>
    </message>
    <message>
        <source>To be written by hand</source>
        <translation>À écrire à la main</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Your words, with what is filled in for each customer.</source>
        <translation>Vos mots, avec ce qui est rempli pour chaque client.</translation>
    </message>
    <message>
        <source>Your words in small print: legal grounds, for instance.</source>
        <translation>Vos mots en petits caractères : les fondements juridiques, par exemple.</translation>
    </message>
    <message>
        <source>A table: number, date, due day, amount, paid, open, days late.</source>
        <translation>Un tableau : numéro, date, échéance, montant, réglé, reste dû, retard.</translation>
    </message>
    <message>
        <source>Principal, late interest, fixed indemnities and what it comes to, where the law grants them.</source>
        <translation>Principal, intérêts de retard, indemnités forfaitaires et total, là où la loi les accorde.</translation>
    </message>
    <message>
        <source>A table of what is open too and is not claimed here; your words stand above it.</source>
        <translation>Un tableau de ce qui est ouvert par ailleurs et n’est pas réclamé ici ; vos mots le précèdent.</translation>
    </message>
    <message>
        <source>IBAN, BIC, reference, amount, link and QR code, as far as the company has them.</source>
        <translation>IBAN, BIC, référence, montant, lien et code QR, selon ce que l’entreprise a renseigné.</translation>
    </message>
    <message>
        <source>The table of a payment plan.</source>
        <translation>Le tableau d’un échéancier.</translation>
    </message>
    <message>
        <source>Picture, name and capacity of who signs.</source>
        <translation>Image, nom et qualité du signataire.</translation>
    </message>
    <message>
        <source>Room for both parties to sign.</source>
        <translation>La place pour la signature des deux parties.</translation>
    </message>
    <message>
        <source>Your words ask the debtor to write something by hand; room is left below.</source>
        <translation>Vos mots demandent au débiteur d’écrire à la main ; la place est laissée dessous.</translation>
    </message>
    <message>
        <source>The list of what is enclosed, where anything is.</source>
        <translation>La liste des pièces jointes, s’il y en a.</translation>
    </message>
    <message>
        <source>not: %1</source>
        <extracomment>%1: a condition, &quot;the customer is a consumer&quot;.</extracomment>
        <translation>pas : %1</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>Between two conditions that must both hold.</extracomment>
        <translation> et </translation>
    </message>
    <message>
        <source>A brace { is not closed: write {field}, or {{ for a brace itself.</source>
        <translation>Une accolade { n’est pas fermée : écrivez {champ}, ou {{ pour l’accolade elle-même.</translation>
    </message>
    <message>
        <source>There is no field “%1”: choose one from the list.</source>
        <translation>Le champ « %1 » n’existe pas : choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>There is no condition “%1”: choose one from the list.</source>
        <translation>La condition « %1 » n’existe pas : choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>This customer&apos;s case lacks %1: complete it, or show the block only where it is there.</source>
        <translation>Il manque à ce client : %1. Complétez-le, ou n’affichez le bloc que s’il est connu.</translation>
    </message>
    <message>
        <source>“%1” must not stand in this message: it threatens, misleads or claims what the law does not grant here.</source>
        <translation>« %1 » ne doit pas figurer dans ce message : il menace, trompe ou réclame ce que la loi n’accorde pas ici.</translation>
    </message>
    <message>
        <source>This document must hold the block “%1”.</source>
        <translation>Ce document doit contenir le bloc « %1 ».</translation>
    </message>
    <message>
        <source>This document must say %1: insert {%2}.</source>
        <translation>Ce document doit dire %1 : insérez {%2}.</translation>
    </message>
    <message>
        <source>The subject is missing.</source>
        <translation>L’objet manque.</translation>
    </message>
    <message>
        <source>Nothing would be said: no block is shown for this customer.</source>
        <translation>Rien ne serait dit : aucun bloc ne s’affiche pour ce client.</translation>
    </message>
    <message>
        <source>The address for this channel is missing: complete it on the customer&apos;s page.</source>
        <translation>L’adresse manque pour ce canal : complétez-la sur la fiche du client.</translation>
    </message>
    <message>
        <source>A letter must say who writes: complete the company&apos;s name, address and SIREN.</source>
        <translation>Une lettre doit dire qui écrit : complétez le nom, l’adresse et le SIREN de l’entreprise.</translation>
    </message>
    <message>
        <source>%1 is not always known: show the block only where it is, by a condition.</source>
        <translation>Pas toujours connu : %1. N’affichez le bloc que s’il l’est, par une condition.</translation>
    </message>
    <message>
        <source>It is long (%1): who reads it may stop before the end.</source>
        <translation>C’est long (%1) : qui lit peut s’arrêter avant la fin.</translation>
    </message>
    <message>
        <source>It does not say what to do: name the amount and how to pay, or ask for an answer by a day.</source>
        <translation>On ne sait pas quoi faire : nommez le montant et le moyen de payer, ou demandez une réponse à une date.</translation>
    </message>
    <message>
        <source>Nothing in it is of this customer&apos;s case: name an invoice, an amount or a day.</source>
        <translation>Rien n’y est propre à ce client : nommez une facture, un montant ou une date.</translation>
    </message>
    <message>
        <source>interest is waived</source>
        <translation>les intérêts sont abandonnés</translation>
    </message>
    <message>
        <source>the indemnities are waived</source>
        <translation>les indemnités sont abandonnées</translation>
    </message>
    <message>
        <source>a part of the principal is waived</source>
        <translation>une part du principal est abandonnée</translation>
    </message>
    <message>
        <source>the balance in the customer&apos;s favour</source>
        <translation>le solde en faveur du client</translation>
    </message>
    <message>
        <source>something is open</source>
        <translation>il reste des pièces ouvertes</translation>
    </message>
    <message>
        <source>credits outweigh what is open</source>
        <translation>les crédits dépassent ce qui est dû</translation>
    </message>
    <message>
        <source>the payment was set against an invoice</source>
        <translation>le règlement est affecté à une facture</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 jours</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 jours</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 jours</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde d’ouverture</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Payment of unknown date</source>
        <translation>Règlement de date inconnue</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Passage en perte</translation>
    </message>
    <message>
        <source>Set-off</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart de règlement</translation>
    </message>
    <message>
        <source>customer code</source>
        <translation>code client</translation>
    </message>
    <message>
        <source>customer name</source>
        <translation>nom du client</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation>date d’émission</translation>
    </message>
    <message>
        <source>booking date</source>
        <translation>date de comptabilisation</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>open amount</source>
        <translation>reste dû</translation>
    </message>
    <message>
        <source>settlement date</source>
        <translation>date de règlement</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en litige</translation>
    </message>
    <message>
        <source>disputed on</source>
        <translation>début du litige</translation>
    </message>
    <message>
        <source>dispute closed on</source>
        <translation>fin du litige</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>legal name</source>
        <translation>raison sociale</translation>
    </message>
    <message>
        <source>customer kind</source>
        <translation>type de client</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>mobile telephone</source>
        <translation>téléphone mobile</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>interlocuteur</translation>
    </message>
    <message>
        <source>contact&apos;s role</source>
        <translation>fonction de l’interlocuteur</translation>
    </message>
    <message>
        <source>payment terms</source>
        <translation>conditions de règlement</translation>
    </message>
    <message>
        <source>penalty rate</source>
        <translation>taux des pénalités</translation>
    </message>
    <message>
        <source>credit limit</source>
        <translation>plafond d’encours</translation>
    </message>
    <message>
        <source>customer category</source>
        <translation>catégorie du client</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>payeur</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field&apos;s name and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>year-month-day (Y-M-D)</source>
        <translation>année-mois-jour (Y-M-D)</translation>
    </message>
    <message>
        <source>day/month/year (D/M/Y)</source>
        <translation>jour/mois/année (D/M/Y)</translation>
    </message>
    <message>
        <source>month/day/year (M/D/Y)</source>
        <translation>mois/jour/année (M/D/Y)</translation>
    </message>
    <message>
        <source>year, month and day without separator (YMD)</source>
        <translation>année, mois et jour sans séparateur (YMD)</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>of which not due</source>
        <translation>dont non échu</translation>
    </message>
    <message>
        <source>of which overdue</source>
        <translation>dont échu</translation>
    </message>
    <message>
        <source>Unallocated payments</source>
        <translation>Règlements non affectés</translation>
    </message>
    <message>
        <source>Sales of the period</source>
        <translation>Ventes de la période</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>DSO by count-back</source>
        <translation>DSO par épuisement</translation>
    </message>
    <message>
        <source>Best possible DSO</source>
        <translation>Meilleur DSO possible</translation>
    </message>
    <message>
        <source>Average days delinquent (ADD)</source>
        <translation>Retard moyen en jours de CA (ADD)</translation>
    </message>
    <message>
        <source>Collection effectiveness index (CEI)</source>
        <translation>Indice d’efficacité du recouvrement (CEI)</translation>
    </message>
    <message>
        <source>Days beyond terms (DBT)</source>
        <translation>Retard moyen pondéré (DBT)</translation>
    </message>
    <message>
        <source>DBT, early payments counted</source>
        <translation>Retard moyen, avances comptées</translation>
    </message>
    <message>
        <source>DBT with what is overdue</source>
        <translation>Retard moyen, échu ouvert compris</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>Taux de recouvrement</translation>
    </message>
    <message>
        <source>Recovery rate of what was due</source>
        <translation>Taux de recouvrement de l’échu</translation>
    </message>
    <message>
        <source>Mean payment time</source>
        <translation>Délai moyen de paiement</translation>
    </message>
    <message>
        <source>Mean payment time, by amount</source>
        <translation>Délai moyen de paiement, pondéré</translation>
    </message>
    <message>
        <source>Share in dispute</source>
        <translation>Taux de litige</translation>
    </message>
    <message>
        <source>1–30 d</source>
        <translation>1–30 j</translation>
    </message>
    <message>
        <source>31–60 d</source>
        <translation>31–60 j</translation>
    </message>
    <message>
        <source>61–90 d</source>
        <translation>61–90 j</translation>
    </message>
    <message>
        <source>&gt; 90 d</source>
        <translation>&gt; 90 j</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>Rows read, taken or refused</source>
        <translation>Lignes lues, reprises ou refusées</translation>
    </message>
    <message>
        <source>Rows that could not be recognised</source>
        <translation>Lignes non reconnues</translation>
    </message>
    <message>
        <source>Debit and credit of the file</source>
        <translation>Débit et crédit du fichier</translation>
    </message>
    <message>
        <source>Entries out of balance</source>
        <translation>Écritures non équilibrées</translation>
    </message>
    <message>
        <source>Balance of 411 and 413, and what is open</source>
        <translation>Solde des comptes 411 et 413, et reste dû</translation>
    </message>
    <message>
        <source>Of which bills (413)</source>
        <translation>Dont effets (413)</translation>
    </message>
    <message>
        <source>Doubtful (416)</source>
        <translation>Douteux (416)</translation>
    </message>
    <message>
        <source>Customers whose balance agrees</source>
        <translation>Clients dont le solde concorde</translation>
    </message>
    <message>
        <source>Closing, and the opening after it</source>
        <translation>Clôture et à-nouveaux suivants</translation>
    </message>
    <message>
        <source>Customers whose opening agrees</source>
        <translation>Clients dont les à-nouveaux concordent</translation>
    </message>
    <message>
        <source>payment date</source>
        <translation>date de règlement</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Open by the list less payments from elsewhere, and in the ledger</source>
        <translation>Reste dû selon la liste, moins les règlements venus d’ailleurs, et dans le dossier</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as it gets; %1 is the number.</extracomment>
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>OwnDocument</name>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Receipt of the last payment</source>
        <translation>Reçu du dernier paiement</translation>
    </message>
    <message>
        <source>Reception of a dispute</source>
        <translation>Accusé de réception d’un litige</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Acknowledgement of debt</source>
        <translation>Reconnaissance de dette</translation>
    </message>
    <message>
        <source>This customer paid nothing yet: there is no payment to confirm.</source>
        <translation>Ce client n’a encore rien payé : il n’y a aucun paiement à confirmer.</translation>
    </message>
    <message>
        <source>This customer contests nothing at present: record the dispute first, by its answer.</source>
        <translation>Ce client ne conteste rien pour l’instant : enregistrez d’abord le litige, par sa réponse.</translation>
    </message>
    <message>
        <source>This customer owes nothing on this day.</source>
        <translation>Ce client ne doit rien à cette date.</translation>
    </message>
    <message>
        <source>Nothing is left to be paid so: enter an amount above zero, or waive less.</source>
        <translation>Il ne reste rien à payer ainsi : saisissez un montant supérieur à zéro, ou abandonnez moins.</translation>
    </message>
    <message>
        <source>More is waived than is owed: waive less.</source>
        <translation>L’abandon dépasse ce qui est dû : abandonnez moins.</translation>
    </message>
    <message>
        <source>A plan has 1 to %1 instalments: enter a larger amount each.</source>
        <translation>Un échéancier a de 1 à %1 échéances : saisissez un montant mensuel plus élevé.</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>The personal data were written to %1.</source>
        <translation>Les données personnelles ont été écrites dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Export the personal data</source>
        <translation>Exporter les données personnelles</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <translation>Données personnelles de %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>&amp;Export all that is known…</source>
        <translation>&amp;Exporter tout ce qui est connu…</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>À la demande de la personne</translation>
    </message>
    <message>
        <source>Texts in which the name is blotted out</source>
        <translation>Textes où le nom est caviardé</translation>
    </message>
    <message>
        <source>Name, addresses and numbers are erased everywhere, in the journal too, which still proves that nothing was altered. Letters as sent are kept: they are proof. This cannot be undone. A list that still names the person brings it back: erase it there too.</source>
        <translation>Le nom, les adresses et les numéros sont effacés partout, y compris dans le journal, qui prouve toujours que rien n’a été altéré. Les courriers tels qu’envoyés sont conservés : ce sont des preuves. Cela ne peut pas être annulé. Une liste importée qui nomme encore cette personne la ferait revenir : effacez-la là aussi.</translation>
    </message>
    <message>
        <source>Texts that name the person; in the ticked ones the name is blotted out:</source>
        <translation>Textes qui nomment la personne ; dans ceux qui sont cochés, le nom est caviardé :</translation>
    </message>
    <message>
        <source>The contact’s data were erased.</source>
        <translation>Les données du contact ont été effacées.</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customers that follow it as of today</source>
        <translation>Clients qui la suivent à ce jour</translation>
    </message>
    <message>
        <source>version %1 since %2</source>
        <translation>version %1 depuis le %2</translation>
    </message>
    <message>
        <source>draft of version %1</source>
        <translation>brouillon de la version %1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>%1 (the company&apos;s)</source>
        <translation>%1 (société)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>%1 + draft</source>
        <translation>%1 + brouillon</translation>
    </message>
</context>
<context>
    <name>PolicyBook</name>
    <message>
        <source>%1 (the company&apos;s)</source>
        <translation>%1 (société)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>PolicyChoice</name>
    <message>
        <source>Choose another policy</source>
        <translation>Choisir une autre politique</translation>
    </message>
    <message>
        <source>no choice: its segment or the company decides</source>
        <translation>aucun choix : son segment ou la société décide</translation>
    </message>
    <message>
        <source>why another one fits better</source>
        <translation>pourquoi une autre convient mieux</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>P&amp;olitique</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>What has begun keeps its version to the end of its cycle; what begins follows the choice.</source>
        <translation>Ce qui a commencé garde sa version jusqu’à la fin de son cycle ; ce qui commence suit le choix.</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>C&amp;hoisir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PolicyFailures</name>
    <message>
        <source>It cannot be published as it is.</source>
        <translation>Elle ne peut pas être publiée telle quelle.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1 : %2</translation>
    </message>
    <message>
        <source>No version of this policy is in force. Publish it first.</source>
        <translation>Aucune version de cette politique n’est en vigueur. Publiez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no draft of this policy any more. Write it again.</source>
        <translation>Il n’y a plus de brouillon de cette politique. Réécrivez-le.</translation>
    </message>
    <message>
        <source>This customer is no longer there, or was merged into another.</source>
        <translation>Ce client n’existe plus, ou a été fusionné avec un autre.</translation>
    </message>
    <message>
        <source>This document is no longer there. Look at the list again.</source>
        <translation>Cette pièce n’existe plus. Reprenez la liste.</translation>
    </message>
    <message>
        <source>Say why another policy fits better.</source>
        <translation>Dites pourquoi une autre politique convient mieux.</translation>
    </message>
    <message>
        <source>Nothing differs from what holds already: nothing was changed.</source>
        <translation>Rien ne diffère de ce qui vaut déjà : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The rule of “%1” is not complete: %2</source>
        <translation>La règle de « %1 » n’est pas complète : %2</translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation>Donnez un nom au segment.</translation>
    </message>
    <message>
        <source>There is a segment “%1” already. Choose another name.</source>
        <translation>Il existe déjà un segment « %1 ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Give the persona a name.</source>
        <translation>Donnez un nom au persona.</translation>
    </message>
    <message>
        <source>There is a persona “%1” already. Choose another name.</source>
        <translation>Il existe déjà un persona « %1 ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The persona of “%1” is no longer there. Choose another.</source>
        <translation>Le persona de « %1 » n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No version of the policy of “%1” is in force. Choose another.</source>
        <translation>Aucune version de la politique de « %1 » n’est en vigueur. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The deposit of “%1” is not between 1 and 100 %.</source>
        <translation>L’acompte de « %1 » n’est pas compris entre 1 et 100 %.</translation>
    </message>
    <message>
        <source>The credit limit of “%1” is below zero.</source>
        <translation>Le plafond d’encours de « %1 » est négatif.</translation>
    </message>
    <message>
        <source>Encours cannot reckon with the terms “%1”. Write for instance: 30, 45 FDM A.</source>
        <translation>Encours ne sait pas calculer avec les conditions « %1 ». Écrivez par exemple : 30, 45 FDM A.</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, « %2 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>PolicySteps</name>
    <message>
        <source>approved by a person</source>
        <translation>validée par une personne</translation>
    </message>
    <message>
        <source>never passed over</source>
        <translation>obligatoire</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln days after the last step</source>
        <translation>
            <numerusform>au moins %Ln jour après la dernière étape</numerusform>
            <numerusform>au moins %Ln jours après la dernière étape</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Accorde</translation>
    </message>
    <message>
        <source>Time to pay that the message grants, from the day it is posted</source>
        <translation>Délai de règlement que le message accorde, à partir de son envoi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Least amount of the due item for this step</source>
        <translation>Montant minimal de l’échéance pour cette étape</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Tone: %1</source>
        <translation>Ton : %1</translation>
    </message>
    <message>
        <source>From %1 of a due item</source>
        <translation>À partir de %1 par échéance</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>on the due day</source>
        <translation>le jour de l’échéance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before the due day</source>
        <translation>
            <numerusform>%Ln jour avant l’échéance</numerusform>
            <numerusform>%Ln jours avant l’échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after the due day</source>
        <translation>
            <numerusform>%Ln jour après l’échéance</numerusform>
            <numerusform>%Ln jours après l’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice before due</source>
        <translation>Prévenance</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>Mise en demeure</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Remise à l’agence</translation>
    </message>
    <message>
        <source>Reminder of the terms</source>
        <translation>Rappel des conditions</translation>
    </message>
    <message>
        <source>Deliveries stopped</source>
        <translation>Suspension des livraisons</translation>
    </message>
    <message>
        <source>Before it falls due: amount and due day, as a service.</source>
        <translation>Avant l’échéance : le montant et la date, comme un service.</translation>
    </message>
    <message>
        <source>After full payment: a word of thanks.</source>
        <translation>Après le règlement complet : un mot de remerciement.</translation>
    </message>
    <message>
        <source>Asks for what is overdue.</source>
        <translation>Demande le règlement de ce qui est échu.</translation>
    </message>
    <message>
        <source>Somebody calls, and notes the answer.</source>
        <translation>Quelqu’un appelle et note la réponse.</translation>
    </message>
    <message>
        <source>Asks formally for payment within a time that it grants. A person always reads it first.</source>
        <translation>Demande formellement le règlement dans le délai qu’elle accorde. Elle est toujours relue avant l’envoi.</translation>
    </message>
    <message>
        <source>The file goes to an agency or a lawyer; reminders of the house stop.</source>
        <translation>Le dossier part chez une agence ou un avocat ; les relances internes cessent.</translation>
    </message>
    <message>
        <source>Recalls the terms of business as a friendly word, apart from any claim.</source>
        <translation>Rappelle aimablement les conditions de vente, en dehors de toute réclamation.</translation>
    </message>
    <message>
        <source>Deliveries stop until payment, and the customer is told so.</source>
        <translation>Les livraisons sont suspendues jusqu’au règlement, et le client en est averti.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Registered letter</source>
        <translation>Lettre recommandée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>En interne</translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <translation>%1, sinon %2</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Cordial</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>the due day</source>
        <translation>l’échéance</translation>
    </message>
    <message>
        <source>the step before, once posted</source>
        <translation>l’étape précédente, une fois postée</translation>
    </message>
    <message>
        <source>the deadline granted</source>
        <translation>le délai accordé</translation>
    </message>
    <message>
        <source>full payment</source>
        <translation>le règlement complet</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days, apart from any claim</source>
        <translation>
            <numerusform>chaque jour, en dehors de toute réclamation</numerusform>
            <numerusform>tous les %Ln jours, en dehors de toute réclamation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after the last one, apart from any claim</source>
        <translation>
            <numerusform>%Ln jour après le dernier, en dehors de toute réclamation</numerusform>
            <numerusform>%Ln jours après le dernier, en dehors de toute réclamation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after the step before was posted</source>
        <translation>
            <numerusform>%Ln jour après l’envoi de l’étape précédente</numerusform>
            <numerusform>%Ln jours après l’envoi de l’étape précédente</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last day of the deadline granted</source>
        <translation>le dernier jour du délai accordé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after the deadline granted</source>
        <translation>
            <numerusform>%Ln jour après le délai accordé</numerusform>
            <numerusform>%Ln jours après le délai accordé</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day of full payment</source>
        <translation>le jour du règlement complet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after full payment</source>
        <translation>
            <numerusform>%Ln jour après le règlement complet</numerusform>
            <numerusform>%Ln jours après le règlement complet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again every %Ln days</source>
        <translation>
            <numerusform>puis chaque jour</numerusform>
            <numerusform>puis tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days to pay</source>
        <translation>
            <numerusform>%Ln jour pour régler</numerusform>
            <numerusform>%Ln jours pour régler</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Donnez un nom à la politique.</translation>
    </message>
    <message>
        <source>Add a step: a policy without steps reminds nobody.</source>
        <translation>Ajoutez une étape : une politique sans étape ne relance personne.</translation>
    </message>
    <message>
        <source>Give the step a name.</source>
        <translation>Donnez un nom à l’étape.</translation>
    </message>
    <message>
        <source>Two steps bear the same key. Remove one of them and add it anew.</source>
        <translation>Deux étapes portent la même clé. Supprimez l’une d’elles et ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Choisissez au moins un canal.</translation>
    </message>
    <message>
        <source>Choose between 0 and 365 days, and before the due day no more than 365.</source>
        <translation>Choisissez entre 0 et 365 jours, et au plus 365 avant l’échéance.</translation>
    </message>
    <message>
        <source>Days before count from the due day alone. Choose days after, or the due day.</source>
        <translation>Seule l’échéance permet de compter des jours avant. Choisissez des jours après, ou l’échéance.</translation>
    </message>
    <message>
        <source>A notice before due comes before the due day. Choose days before it.</source>
        <translation>Une prévenance part avant l’échéance. Choisissez des jours avant.</translation>
    </message>
    <message>
        <source>A notice before due stands ahead of every reminder. Move it up.</source>
        <translation>Une prévenance précède toute relance. Remontez-la.</translation>
    </message>
    <message>
        <source>This step is milder than the one before it. Move it up, or choose a stronger kind.</source>
        <translation>Cette étape est moins forte que la précédente. Remontez-la, ou choisissez une nature plus forte.</translation>
    </message>
    <message>
        <source>No step before it grants a deadline. Count from another day, or grant one there.</source>
        <translation>Aucune étape précédente n’accorde de délai. Comptez depuis un autre jour, ou accordez-y un délai.</translation>
    </message>
    <message>
        <source>Only the last step may repeat. Move it down, or take the repetition away.</source>
        <translation>Seule la dernière étape peut se répéter. Descendez-la, ou retirez la répétition.</translation>
    </message>
    <message>
        <source>Thanks count from full payment, and nothing else does.</source>
        <translation>Le remerciement se compte depuis le règlement complet, et lui seul.</translation>
    </message>
    <message>
        <source>A person reads every formal notice before it goes out. Ask for approval.</source>
        <translation>Toute mise en demeure est relue avant l’envoi. Demandez une validation.</translation>
    </message>
    <message>
        <source>A formal notice grants time to pay (C. civ. 1344). Type how many days.</source>
        <translation>Une mise en demeure accorde un délai pour régler (C. civ. 1344). Saisissez le nombre de jours.</translation>
    </message>
    <message>
        <source>Repeated so often, this step takes every contact: the customer&apos;s other invoices would never be reminded. Choose more days, or take the repetition away.</source>
        <translation>Répétée si souvent, cette étape prend tous les contacts : les autres factures du client ne seraient jamais relancées. Choisissez plus de jours, ou retirez la répétition.</translation>
    </message>
    <message>
        <source>A limit is out of range: amounts and numbers of days are not negative.</source>
        <translation>Une limite est hors bornes : montants et nombres de jours ne sont pas négatifs.</translation>
    </message>
    <message>
        <source>chosen for this due item</source>
        <translation>choisie pour cette échéance</translation>
    </message>
    <message>
        <source>chosen for this invoice</source>
        <translation>choisie pour cette facture</translation>
    </message>
    <message>
        <source>chosen for this customer</source>
        <translation>choisie pour ce client</translation>
    </message>
    <message>
        <source>the policy of its segment</source>
        <translation>celle de son segment</translation>
    </message>
    <message>
        <source>the policy of the company</source>
        <translation>celle de la société</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>Letters that are handed in before %1 leave with today&apos;s collection.</source>
        <translation>Les lettres déposées avant %1 partent avec la levée d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme parti</translation>
    </message>
    <message>
        <source>&amp;What left</source>
        <translation>&amp;Ce qui est parti</translation>
    </message>
    <message>
        <source>by &amp;other means than Encours</source>
        <translation>par d’&amp;autres moyens qu’Encours</translation>
    </message>
    <message>
        <source>&amp;Tracking number</source>
        <translation>Numéro de &amp;suivi</translation>
    </message>
    <message>
        <source>Choose what left.</source>
        <translation>Choisissez ce qui est parti.</translation>
    </message>
    <message>
        <source>Letters that are handed in now leave with the collection of %1.</source>
        <translation>Le courrier remis maintenant part avec la levée du %1.</translation>
    </message>
    <message>
        <source>&amp;Letters leave on</source>
        <translation>Le courrier &amp;part le</translation>
    </message>
    <message>
        <source>All &amp;but letters left on</source>
        <translation>&amp;Hors courrier, parti le</translation>
    </message>
    <message>
        <source>The next steps count from the day of departure; the time granted stays what the letter says.</source>
        <translation>Les étapes suivantes comptent à partir du départ ; le délai accordé reste celui que porte la lettre.</translation>
    </message>
</context>
<context>
    <name>PrivacyVerb</name>
    <message>
        <source>Personal data: what may be erased, a contact&apos;s data told or erased</source>
        <translation>Données personnelles : ce qui peut être effacé, communiquer ou effacer les données d’un contact</translation>
    </message>
    <message>
        <source>report, export or erase</source>
        <translation>report, export ou erase</translation>
    </message>
    <message>
        <source>The code of the contact&apos;s customer</source>
        <translation>Le code du client du contact</translation>
    </message>
    <message>
        <source>The contact&apos;s name</source>
        <translation>Le nom du contact</translation>
    </message>
    <message>
        <source>With erase: also blot the person out of notes and other texts about the customer</source>
        <translation>Avec erase : caviarder aussi la personne dans les notes et autres textes sur le client</translation>
    </message>
    <message>
        <source>With report: years without activity, 3 unless said</source>
        <translation>Avec report : années sans activité, 3 par défaut</translation>
    </message>
    <message>
        <source>With report: the day to look at</source>
        <translation>Avec report : le jour considéré</translation>
    </message>
    <message>
        <source>Say report, export or erase, not &quot;%1&quot;.</source>
        <translation>Indiquez report, export ou erase, et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No customer has the code &quot;%1&quot;: say --customer CODE.</source>
        <translation>Aucun client n’a le code &quot;%1&quot; : indiquez --customer CODE.</translation>
    </message>
    <message>
        <source>This customer has no contact &quot;%1&quot;: say --contact NAME.</source>
        <translation>Ce client n’a pas de contact &quot;%1&quot; : indiquez --contact NOM.</translation>
    </message>
    <message>
        <source>The contact&apos;s data were erased. Texts that name the person: %1, blotted out: %2.
</source>
        <translation>Les données du contact sont effacées. Textes qui nomment la personne : %1, caviardés : %2.
</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Books kept until</source>
        <translation>Comptes à garder jusqu’au</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>Ce qui peut partir</translation>
    </message>
    <message>
        <source>%1 contacts are kept, %2 were erased.
</source>
        <translation>%1 contacts conservés, %2 effacés.
</translation>
    </message>
    <message>
        <source>everything: never invoiced, silent for three years</source>
        <translation>tout : jamais facturé, silencieux depuis trois ans</translation>
    </message>
    <message>
        <source>its contacts; the books are kept</source>
        <translation>ses contacts ; les comptes sont à garder</translation>
    </message>
    <message>
        <source>its contacts; the books&apos; ten years are over too</source>
        <translation>ses contacts ; les dix ans des comptes sont passés aussi</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>What is weak</source>
        <translation>Point faible</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>your company</source>
        <translation>votre société</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est gênant</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>En jeu</translation>
    </message>
    <message>
        <source>What may be wrong or come late because of it</source>
        <translation>Ce qui peut être faux ou rentrer en retard à cause de ce point</translation>
    </message>
    <message>
        <source>Old data</source>
        <translation>Données anciennes</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Company incomplete</source>
        <translation>Société incomplète</translation>
    </message>
    <message>
        <source>No IBAN of yours</source>
        <translation>Votre IBAN manque</translation>
    </message>
    <message>
        <source>No postal address</source>
        <translation>Sans adresse postale</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Sans adresse e-mail</translation>
    </message>
    <message>
        <source>No SIREN</source>
        <translation>Sans SIREN</translation>
    </message>
    <message>
        <source>Wrong SIREN</source>
        <translation>SIREN erroné</translation>
    </message>
    <message>
        <source>Estimated due days</source>
        <translation>Échéances estimées</translation>
    </message>
    <message>
        <source>Customer twice</source>
        <translation>Client en double</translation>
    </message>
    <message>
        <source>Invoice twice</source>
        <translation>Facture en double</translation>
    </message>
    <message>
        <source>Customer in credit</source>
        <translation>Client créditeur</translation>
    </message>
    <message>
        <source>Unallocated cash</source>
        <translation>Règlement non affecté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days without news: what was paid since is missing.</source>
        <translation>
            <numerusform>%Ln jour sans nouvelles : les règlements reçus depuis manquent.</numerusform>
            <numerusform>%Ln jours sans nouvelles : les règlements reçus depuis manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the last import are missing from every figure.</source>
        <translation>
            <numerusform>%Ln ligne du dernier import manque dans tous les chiffres.</numerusform>
            <numerusform>%Ln lignes du dernier import manquent dans tous les chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter must state your name, address and SIREN.</source>
        <translation>Une lettre doit porter vos nom, adresse et SIREN.</translation>
    </message>
    <message>
        <source>Customers do not know where to transfer what they owe.</source>
        <translation>Vos clients ne savent pas où virer ce qu’ils doivent.</translation>
    </message>
    <message>
        <source>Neither a letter nor a formal notice can be posted.</source>
        <translation>Ni lettre ni mise en demeure ne peut être postée.</translation>
    </message>
    <message>
        <source>No reminder can leave by e-mail.</source>
        <translation>Aucune relance ne peut partir par e-mail.</translation>
    </message>
    <message>
        <source>A claim in court must name it; duplicates go unseen.</source>
        <translation>En justice il faut le désigner ; les doublons passent inaperçus.</translation>
    </message>
    <message>
        <source>%1 has a wrong key: a claim would name another company.</source>
        <translation>La clé de %1 est fausse : on désignerait une autre société.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due days worked out from terms: reminders may be too early.</source>
        <translation>
            <numerusform>%Ln échéance calculée d’après les conditions : relance trop tôt ?</numerusform>
            <numerusform>%Ln échéances calculées d’après les conditions : relances trop tôt ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminded twice; credits and debts never meet.</source>
        <translation>Relancé deux fois ; avoirs et dettes ne se rencontrent pas.</translation>
    </message>
    <message>
        <source>Same day, same amount, all unpaid: entered twice?</source>
        <translation>Même jour, même montant, rien de payé : saisie deux fois ?</translation>
    </message>
    <message>
        <source>Paid more than owed: an invoice is missing, or a refund due.</source>
        <translation>Payé plus que dû : facture manquante, ou remboursement à faire.</translation>
    </message>
    <message>
        <source>Settles nothing: the customer would be reminded of it.</source>
        <translation>Ne solde rien : le client serait relancé de ce qu’il a payé.</translation>
    </message>
    <message>
        <source>&amp;Open the imports</source>
        <translation>&amp;Ouvrir les imports</translation>
    </message>
    <message>
        <source>C&amp;omplete the company</source>
        <translation>C&amp;ompléter la société</translation>
    </message>
    <message>
        <source>C&amp;ompare and merge…</source>
        <translation>C&amp;omparer et fusionner…</translation>
    </message>
    <message>
        <source>&amp;Open the invoice</source>
        <translation>&amp;Ouvrir la facture</translation>
    </message>
    <message>
        <source>&amp;Open the customer</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two customers that are probably one.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <extracomment>%1 is a customer, %2 the numbers of invoices.</extracomment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>Controls that fail</source>
        <translation>Contrôles en défaut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln controls of the last imports do not hold: figures may not tie with the books.</source>
        <translation>
            <numerusform>%Ln contrôle des derniers imports ne tombe pas juste : les chiffres peuvent ne pas concorder avec la comptabilité.</numerusform>
            <numerusform>%Ln contrôles des derniers imports ne tombent pas juste : les chiffres peuvent ne pas concorder avec la comptabilité.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to act over</source>
        <translation>Délai pour agir expiré</translation>
    </message>
    <message>
        <source>Time to act ends soon</source>
        <translation>Délai pour agir bientôt expiré</translation>
    </message>
    <message>
        <source>Rate missing</source>
        <translation>Taux manquant</translation>
    </message>
    <message>
        <source>Rate to be checked</source>
        <translation>Taux à vérifier</translation>
    </message>
    <message>
        <source>A court would refuse it, unless something interrupted the time limit.</source>
        <translation>Un juge la rejetterait, sauf si un événement a interrompu le délai.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left to go to court; a reminder or a formal notice does not extend them.</source>
        <translation>
            <numerusform>Reste %Ln jour pour saisir le juge ; ni relance ni mise en demeure ne le prolonge.</numerusform>
            <numerusform>Restent %Ln jours pour saisir le juge ; ni relance ni mise en demeure ne les prolonge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The interest of %Ln late due item(s) cannot be computed.</source>
        <translation>
            <numerusform>Les intérêts de %Ln échéance en retard ne sont pas chiffrés.</numerusform>
            <numerusform>Les intérêts de %Ln échéances en retard ne sont pas chiffrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The interest of %Ln late due item(s) may be wrong.</source>
        <translation>
            <numerusform>Les intérêts de %Ln échéance en retard peuvent être faux.</numerusform>
            <numerusform>Les intérêts de %Ln échéances en retard peuvent être faux.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the rates</source>
        <translation>&amp;Ouvrir les taux</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a rate, %2 a half-year.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Terms too long</source>
        <translation>Délais trop longs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due days pass what the law allows: a fine threatens.</source>
        <translation>
            <numerusform>%Ln échéance dépasse le délai légal : amende possible.</numerusform>
            <numerusform>%Ln échéances dépassent le délai légal : amende possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreed terms can pass what the law allows: a fine threatens.</source>
        <translation>Les délais convenus peuvent dépasser le délai légal : amende possible.</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>Add or correct a rate</source>
        <translation>Ajouter ou corriger un taux</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Taux</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Where it was read</source>
        <translation>&amp;Où vous l’avez lu</translation>
    </message>
    <message>
        <source>Give up what was entered for %1</source>
        <translation>Abandonner la saisie du %1</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>⚠ missing</source>
        <translation>⚠ manquant</translation>
    </message>
    <message>
        <source>✎ %1</source>
        <translation>✎ %1</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Encours brings %1.</source>
        <translation>Encours fournit %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Pénalités</translation>
    </message>
    <message>
        <source>Between businesses where no rate is agreed: the ECB&apos;s rate and the law&apos;s points</source>
        <translation>Entre entreprises sans taux convenu : taux de la BCE majoré des points de la loi</translation>
    </message>
    <message>
        <source>Least of a clause</source>
        <translation>Minimum d’une clause</translation>
    </message>
    <message>
        <source>Three times the legal rate: a contract may not say less</source>
        <translation>Trois fois le taux légal : un contrat ne peut prévoir moins</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>After a judgment</source>
        <translation>Après un jugement</translation>
    </message>
    <message>
        <source>Insolvency proceedings</source>
        <translation>Procédure collective</translation>
    </message>
    <message>
        <source>interest stops</source>
        <translation>les intérêts s’arrêtent</translation>
    </message>
    <message>
        <source>the day of the opening judgment</source>
        <translation>le jugement d’ouverture</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Qui doit</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>À compter de</translation>
    </message>
    <message>
        <source>Indemnity</source>
        <translation>Indemnité</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>&amp;Half-year</source>
        <translation>&amp;Semestre</translation>
    </message>
    <message>
        <source>missing, and needed</source>
        <translation>manquant, et nécessaire</translation>
    </message>
    <message>
        <source>%1 an invoice</source>
        <translation>%1 par facture</translation>
    </message>
    <message>
        <source>the day after the due day</source>
        <translation>le lendemain de l’échéance</translation>
    </message>
    <message>
        <source>receipt of a formal notice</source>
        <translation>réception de la mise en demeure</translation>
    </message>
    <message>
        <source>ECB + %1 points: %2</source>
        <translation>BCE + %1 points : %2</translation>
    </message>
    <message>
        <source>as agreed, at least %1</source>
        <translation>convenu, au moins %1</translation>
    </message>
    <message>
        <source>ECB + %1 points, frozen: %2</source>
        <translation>BCE + %1 points, figé : %2</translation>
    </message>
    <message>
        <source>legal rate: %1</source>
        <translation>taux légal : %1</translation>
    </message>
    <message>
        <source>legal rate, private: %1</source>
        <translation>taux légal des particuliers : %1</translation>
    </message>
    <message>
        <source>legal rate, + %1 points after 2 months</source>
        <translation>taux légal, + %1 points après 2 mois</translation>
    </message>
    <message>
        <source>when it can be enforced</source>
        <translation>la force exécutoire</translation>
    </message>
    <message>
        <source>none for later dues</source>
        <translation>aucune ensuite</translation>
    </message>
    <message>
        <source>the official text and its date</source>
        <translation>arrêté du …, JO du …</translation>
    </message>
    <message>
        <source>Say where you read it: the official text and its date.</source>
        <translation>Dites où vous l’avez lu : le texte officiel et sa date.</translation>
    </message>
    <message>
        <source>Type the value of the rate.</source>
        <translation>Saisissez la valeur du taux.</translation>
    </message>
</context>
<context>
    <name>RecordPlan</name>
    <message numerus="yes">
        <source>%Ln instalment(s), %1 in all, from %2 to %3. Reminders pause until one of them is missing.</source>
        <translation>
            <numerusform>%Ln échéance, %1 en tout, du %2 au %3. Les relances s’arrêtent tant qu’aucune ne manque.</numerusform>
            <numerusform>%Ln échéances, %1 en tout, du %2 au %3. Les relances s’arrêtent tant qu’aucune ne manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the plan</source>
        <translation>Enregistrer l’échéancier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Agreed on</source>
        <translation>&amp;Convenu le</translation>
    </message>
    <message>
        <source>It is &amp;signed</source>
        <translation>Il est &amp;signé</translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation>Signé &amp;le</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>RecordVerb</name>
    <message>
        <source>Records what happened: judgments, formal notices, acknowledgements and more</source>
        <translation>Enregistre ce qui s’est passé : jugements, mises en demeure, reconnaissances de dette, etc.</translation>
    </message>
    <message>
        <source>The events: one JSON object a line, UTF-8</source>
        <translation>Les événements : un objet JSON par ligne, en UTF-8</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. &quot;encours record --help&quot; lists them.</source>
        <translation>Le type « %1 » n’existe pas. « encours record --help » en donne la liste.</translation>
    </message>
    <message>
        <source>This kind has no field &quot;%1&quot;. &quot;encours record --help&quot; lists them.</source>
        <translation>Ce type n’a pas de champ « %1 ». « encours record --help » en donne la liste.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Le champ « %1 » manque.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be read.</source>
        <translation>Le champ « %1 » est illisible.</translation>
    </message>
    <message>
        <source>No customer has the code &quot;%1&quot;.</source>
        <translation>Aucun client n’a le code « %1 ».</translation>
    </message>
    <message>
        <source>There is no invoice &quot;%1&quot;.</source>
        <translation>Il n’y a pas de facture « %1 ».</translation>
    </message>
    <message>
        <source>Several customers have an invoice &quot;%1&quot;: say &quot;customer&quot;.</source>
        <translation>Plusieurs clients ont une facture « %1 » : précisez &quot;customer&quot;.</translation>
    </message>
    <message>
        <source>This kind is about one invoice, with one due day.</source>
        <translation>Ce type concerne une seule facture, à échéance unique.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>%1 recorded, %2 there already, %3 refused.</source>
        <translation>%1 enregistré(s), %2 déjà présent(s), %3 refusé(s).</translation>
    </message>
    <message>
        <source>Each line is {&quot;kind&quot;: …, its fields, &quot;by&quot;: who}; &quot;by&quot; and fields after &quot;?&quot; may be left out. Days are &quot;2026-10-31&quot;, amounts &quot;1234.50&quot;; &quot;customer&quot; is a code, &quot;items&quot; is a list of invoice numbers, &quot;of&quot; is interest or costs, &quot;percent&quot; a rate a year, &quot;contract_rate&quot; true where the judgment grants it; &quot;series&quot; is ecb_refinancing, legal_professional or legal_private. The same file again changes nothing.</source>
        <translation>Chaque ligne est {&quot;kind&quot;: …, ses champs, &quot;by&quot;: qui} ; &quot;by&quot; et les champs après « ? » sont facultatifs. Les dates s’écrivent &quot;2026-10-31&quot;, les montants &quot;1234.50&quot; ; &quot;customer&quot; est un code, &quot;items&quot; une liste de numéros de factures, &quot;of&quot; vaut interest ou costs, &quot;percent&quot; est un taux annuel, &quot;contract_rate&quot; vaut true si le jugement l’accorde ; &quot;series&quot; vaut ecb_refinancing, legal_professional ou legal_private. Le même fichier enregistré deux fois ne change rien.</translation>
    </message>
    <message>
        <source>&quot;outcome&quot; is will_pay, has_paid, contests, in_difficulty, wrong_addressee, not_received, not_reached, wants_plan, complains, insolvent, all_in_order or other; &quot;channel&quot; is letter, registered_letter, email, sms or telephone; &quot;type&quot; of a hold is manual, quiet, direct_debit, factored, difficulty, wrong_addressee, not_received, complaint or insolvency, and &quot;ends&quot; true ends those that last; &quot;instalments&quot; is a list of {&quot;due&quot;, &quot;amount&quot;}; &quot;again&quot; true means the same answer a second time that day; &quot;of&quot; a cost is time, postage, agency_fee, court or other. &quot;proof&quot; is a file, PDF or picture, as the folder of the events names it; &quot;tracking&quot; the number of the registered letter.</source>
        <translation>« outcome » est will_pay, has_paid, contests, in_difficulty, wrong_addressee, not_received, not_reached, wants_plan, complains, insolvent, all_in_order ou other ; « channel » est letter, registered_letter, email, sms ou telephone ; « type » d’une suspension est manual, quiet, direct_debit, factored, difficulty, wrong_addressee, not_received, complaint ou insolvency, et « ends » à true met fin à celles qui durent ; « instalments » est une liste de {&quot;due&quot;, &quot;amount&quot;} ; « again » à true veut dire la même réponse une seconde fois ce jour-là ; « of » d’un frais est time, postage, agency_fee, court ou other. « proof » est un fichier, PDF ou image, nommé depuis le dossier des événements ; « tracking » le numéro du recommandé.</translation>
    </message>
</context>
<context>
    <name>RegisteredDialogs</name>
    <message>
        <source>⚠ The check digit does not fit: is a digit mistyped?</source>
        <translation>⚠ La clé de contrôle ne correspond pas : un chiffre est-il mal tapé ?</translation>
    </message>
    <message>
        <source>⚠ This is not the form of La Poste (1A 234 567 8901 2) nor an international one (RR123456785FR). It is kept as it is.</source>
        <translation>⚠ Ce n’est ni la forme de La Poste (1A 234 567 8901 2) ni une forme internationale (RR123456785FR). Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>⚠ This is longer than any number is.</source>
        <translation>⚠ C’est plus long que n’importe quel numéro.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file of the proof</source>
        <translation>Choisir le fichier de la preuve</translation>
    </message>
    <message>
        <source>Choose the proof</source>
        <translation>Choisir la preuve</translation>
    </message>
    <message>
        <source>Presented for the first time</source>
        <translation>Présentée pour la première fois</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribuée</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>Where the letter is never fetched, a consumer&apos;s interest counts from this day.</source>
        <translation>Si la lettre n’est jamais retirée, les intérêts d’un consommateur courent de ce jour.</translation>
    </message>
    <message>
        <source>A consumer owes interest from this day (C. civ. 1231-6, 1344-1).</source>
        <translation>Un consommateur doit les intérêts à compter de ce jour (C. civ. 1231-6, 1344-1).</translation>
    </message>
    <message>
        <source>The customer&apos;s address may be wrong: look at it before the next step.</source>
        <translation>L’adresse du client est peut-être fausse : regardez-la avant l’étape suivante.</translation>
    </message>
    <message>
        <source>Number of the registered letter</source>
        <translation>Numéro du recommandé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>not claimed in time</source>
        <translation>pli avisé et non réclamé</translation>
    </message>
    <message>
        <source>moved, no forwarding address</source>
        <translation>destinataire inconnu à l’adresse</translation>
    </message>
    <message>
        <source>refused by the addressee</source>
        <translation>pli refusé par le destinataire</translation>
    </message>
    <message>
        <source>address insufficient</source>
        <translation>défaut d’accès ou d’adressage</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Proof (a scan)</source>
        <translation>&amp;Preuve (un scan)</translation>
    </message>
    <message>
        <source>Another proof</source>
        <translation>Une autre preuve</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;Delivered&quot;, %2: a day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Of what</source>
        <translation>Preuve &amp;de quoi</translation>
    </message>
    <message>
        <source>Choose the file of the proof.</source>
        <translation>Choisissez le fichier de la preuve.</translation>
    </message>
    <message>
        <source>This proof is no longer there.</source>
        <translation>Cette preuve n’existe plus.</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre « %1 ».</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Déposé</translation>
    </message>
</context>
<context>
    <name>RemindLetters</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written.</source>
        <translation>Le fichier « %1 » ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>RemindVerb</name>
    <message>
        <source>Freezes today&apos;s work and says what waits to be approved, produced and posted</source>
        <translation>Fige les relances du jour et dit ce qui attend d’être validé, préparé et expédié</translation>
    </message>
    <message>
        <source>Only shows the day, of any date; nothing is recorded</source>
        <translation>Montre seulement la journée, à n’importe quelle date ; rien n’est enregistré</translation>
    </message>
    <message>
        <source>Goes on though payments are not up to date</source>
        <translation>Continue bien que les règlements ne soient pas à jour</translation>
    </message>
    <message>
        <source>Not yet: nothing is sent by this version</source>
        <translation>Pas encore : cette version n’envoie rien</translation>
    </message>
    <message>
        <source>With --dry-run, the day</source>
        <translation>Avec --dry-run, le jour</translation>
    </message>
    <message>
        <source>Nothing is to be done today.</source>
        <translation>Rien à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>Payments are known up to %1 only, and who has paid must not be reminded: import the later ones, or say --accept-stale.</source>
        <translation>Les règlements ne sont connus que jusqu’au %1, et qui a payé ne doit pas être relancé : importez les suivants, ou ajoutez --accept-stale.</translation>
    </message>
    <message>
        <source>Today&apos;s work cannot be frozen.</source>
        <translation>Les relances du jour ne peuvent pas être figées.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s run is frozen: %Ln message(s) wait.</source>
        <translation>
            <numerusform>Les relances du jour sont figées : %Ln message attend.</numerusform>
            <numerusform>Les relances du jour sont figées : %Ln messages attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them to be approved by a person.</source>
        <translation>
            <numerusform>%Ln à valider par une personne.</numerusform>
            <numerusform>%Ln à valider par une personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without --dry-run, remind takes only today.</source>
        <translation>Sans --dry-run, remind ne prend que la date du jour.</translation>
    </message>
    <message>
        <source>Writes the letters, e-mails and SMS of what is approved into DIR, a file each, and keeps them; with --dry-run, specimens that are recorded nowhere</source>
        <translation>Écrit dans DIR les lettres, e-mails et SMS de ce qui est approuvé, un fichier par message, et les garde ; avec --dry-run, des spécimens qui ne sont enregistrés nulle part</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made.</source>
        <translation>Le dossier « %1 » ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Stopped on the way: what was written so far stays, the same words go on.</source>
        <translation>Arrêté en chemin : ce qui est écrit reste, la même commande continue.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln specimen(s) written into &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln spécimen écrit dans « %1 ».</numerusform>
            <numerusform>%Ln spécimens écrits dans « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written into &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln message écrit dans « %1 ».</numerusform>
            <numerusform>%Ln messages écrits dans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>This version sends nothing: leave --send out.</source>
        <translation>Cette version n’envoie rien : retirez --send.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>due today</source>
        <translation>échoit aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln days</source>
        <translation>
            <numerusform>échoit dans %Ln jour</numerusform>
            <numerusform>échoit dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>promise broken or due today</source>
        <translation>promesse rompue ou du jour</translation>
    </message>
    <message>
        <source>large amount</source>
        <translation>montant élevé</translation>
    </message>
    <message>
        <source>long late</source>
        <translation>retard ancien</translation>
    </message>
    <message>
        <source>risky payer</source>
        <translation>payeur à risque</translation>
    </message>
    <message>
        <source>From tomorrow on this is a forecast: it assumes that each step is done on its day, that nobody pays and that nobody answers.</source>
        <translation>À partir de demain, c’est une prévision : elle suppose que chaque étape est faite à sa date, que personne ne paie et que personne ne répond.</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>kept in part</source>
        <translation>tenue en partie</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompue</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <extracomment>A promise: amount, day, what became of it.</extracomment>
        <translation>%1 pour le %2 : %3</translation>
    </message>
    <message>
        <source>Declare the claim</source>
        <translation>Déclarer la créance</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation>Répondre à la réclamation</translation>
    </message>
    <message>
        <source>Find the right addressee</source>
        <translation>Trouver le bon destinataire</translation>
    </message>
    <message>
        <source>Send the invoice again</source>
        <translation>Renvoyer la facture</translation>
    </message>
    <message>
        <source>Propose a plan</source>
        <translation>Proposer un échéancier</translation>
    </message>
    <message>
        <source>Acknowledge the dispute</source>
        <translation>Accuser réception du litige</translation>
    </message>
    <message>
        <source>Settle the dispute</source>
        <translation>Régler le litige</translation>
    </message>
    <message>
        <source>Look for the payment</source>
        <translation>Chercher le règlement</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
</context>
<context>
    <name>RemovableList</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Retirer la ligne choisie</translation>
    </message>
</context>
<context>
    <name>RunDialogs</name>
    <message>
        <source>It did not leave</source>
        <translation>N’est pas parti</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Que s’est-il passé</translation>
    </message>
    <message>
        <source>nobody &amp;knows whether it left</source>
        <translation>personne ne &amp;sait s’il est parti</translation>
    </message>
    <message>
        <source>It is not sent again by itself: somebody approves it anew, or cancels it.</source>
        <translation>Il ne repart pas tout seul : quelqu’un l’approuve de nouveau, ou l’annule.</translation>
    </message>
    <message>
        <source>Cancel all of the run that waits</source>
        <translation>Annuler tout ce qui attend dans l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln messages</source>
        <translation>
            <numerusform>Annuler %Ln message</numerusform>
            <numerusform>Annuler %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Annuler les messages</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>They are not sent; their steps come back on the next day, unless you put them off or skip them.</source>
        <translation>Ils ne partent pas ; leurs étapes reviennent le lendemain, sauf si vous les reportez ou les sautez.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>to be approved</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>produced, not yet sent</source>
        <translation>produit, pas encore envoyé</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>did not leave</source>
        <translation>non parti</translation>
    </message>
    <message>
        <source>uncertain whether it left</source>
        <translation>envoi incertain</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>The day&apos;s work</source>
        <translation>Travail du jour</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Only today&apos;s work can be frozen: show today&apos;s date first.</source>
        <translation>On ne fige que le travail du jour : affichez d’abord la date d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Payments are known up to %1 only: customers who have paid since would be reminded. Import the payments first, or go on knowingly.</source>
        <translation>Les règlements ne sont connus que jusqu’au %1 : des clients qui ont payé depuis seraient relancés. Importez d’abord les règlements, ou continuez en connaissance de cause.</translation>
    </message>
    <message>
        <source>Nothing is to be done today that is not in a run already.</source>
        <translation>Rien à faire aujourd’hui qui ne soit déjà figé.</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Donnez un nom à la campagne.</translation>
    </message>
    <message>
        <source>This run is no longer there.</source>
        <translation>Cet envoi n’existe plus.</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>None of these messages has come that far, or all have gone further.</source>
        <translation>Aucun de ces messages n’en est là, ou tous sont déjà plus loin.</translation>
    </message>
    <message>
        <source>Somebody must approve it first.</source>
        <translation>Quelqu’un doit d’abord l’approuver.</translation>
    </message>
    <message>
        <source>This step is not planned for the customer today any more.</source>
        <translation>Cette étape n’est plus prévue aujourd’hui pour ce client.</translation>
    </message>
    <message>
        <source>This step cannot be done that way: choose another channel.</source>
        <translation>Cette étape ne se fait pas ainsi : choisissez un autre canal.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Ce jour est à venir.</translation>
    </message>
    <message>
        <source>This day lies before the decision: %1 is the first possible.</source>
        <translation>Ce jour précède la décision : le premier possible est le %1.</translation>
    </message>
    <message>
        <source>Give the reason: it stands in the history.</source>
        <translation>Indiquez la raison : elle figure dans l’historique.</translation>
    </message>
    <message>
        <source>Nothing of this invoice is open any more.</source>
        <translation>Plus rien n’est dû sur cette facture.</translation>
    </message>
    <message>
        <source>%1 has no further step in its policy.</source>
        <translation>%1 n’a plus d’étape dans sa politique.</translation>
    </message>
    <message>
        <source>The next step of %1 is mandatory: it can be put off, not skipped.</source>
        <translation>La prochaine étape de %1 est obligatoire : elle se reporte, elle ne se saute pas.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>it was paid meanwhile</source>
        <translation>réglé entre-temps</translation>
    </message>
    <message>
        <source>no source tells of the invoice any more</source>
        <translation>plus aucune source ne mentionne la facture</translation>
    </message>
    <message>
        <source>the invoice is another customer&apos;s now</source>
        <translation>la facture est désormais celle d’un autre client</translation>
    </message>
    <message>
        <source>meanwhile: %1</source>
        <translation>entre-temps : %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Time granted until</source>
        <translation>Délai accordé jusqu’au</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Pourquoi c’est laissé de côté</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be approved</source>
        <translation>
            <numerusform>%Ln à approuver</numerusform>
            <numerusform>%Ln à approuver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved</source>
        <translation>
            <numerusform>%Ln approuvé</numerusform>
            <numerusform>%Ln approuvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln produced, not yet sent</source>
        <translation>
            <numerusform>%Ln préparé, pas encore envoyé</numerusform>
            <numerusform>%Ln préparés, pas encore envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln envoyé</numerusform>
            <numerusform>%Ln envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not leave</source>
        <translation>
            <numerusform>%Ln non parti</numerusform>
            <numerusform>%Ln non partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which it is uncertain whether they left</source>
        <translation>
            <numerusform>%Ln au départ incertain</numerusform>
            <numerusform>%Ln au départ incertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulé</numerusform>
            <numerusform>%Ln annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln lettre</numerusform>
            <numerusform>%Ln lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered letters</source>
        <translation>
            <numerusform>%Ln lettre recommandée</numerusform>
            <numerusform>%Ln lettres recommandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps in the office</source>
        <translation>
            <numerusform>%Ln étape au bureau</numerusform>
            <numerusform>%Ln étapes au bureau</numerusform>
        </translation>
    </message>
    <message>
        <source>handed in for the collection of %1</source>
        <translation>remis pour la levée du %1</translation>
    </message>
    <message>
        <source>done by other means on %1</source>
        <translation>fait par d’autres moyens le %1</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>envoyé le %1</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Prompt payer</source>
        <translation>Payeur ponctuel</translation>
    </message>
    <message>
        <source>Occasionally late</source>
        <translation>Retards occasionnels</translation>
    </message>
    <message>
        <source>Habitually late</source>
        <translation>Retardataire habituel</translation>
    </message>
    <message>
        <source>In difficulty</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>À haut risque</translation>
    </message>
    <message>
        <source>insolvency proceedings</source>
        <translation>procédure collective</translation>
    </message>
    <message>
        <source>it said that it is in difficulty</source>
        <translation>il a fait part de difficultés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken promises over 12 months</source>
        <translation>
            <numerusform>%Ln promesse non tenue sur 12 mois</numerusform>
            <numerusform>%Ln promesses non tenues sur 12 mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its oldest debt is %Ln days late</source>
        <translation>
            <numerusform>sa plus ancienne créance a %Ln jour de retard</numerusform>
            <numerusform>sa plus ancienne créance a %Ln jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln invoices settled late over 12 months</source>
        <translation>
            <numerusform>%1 facture sur %Ln réglée en retard sur 12 mois</numerusform>
            <numerusform>%1 factures sur %Ln réglées en retard sur 12 mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days of delay on average over 12 months</source>
        <translation>
            <numerusform>%Ln jour de retard en moyenne sur 12 mois</numerusform>
            <numerusform>%Ln jours de retard en moyenne sur 12 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>its delay grew from %1 to %2 in a year</source>
        <translation>son retard est passé de %1 à %2 en un an, en hausse</translation>
    </message>
    <message>
        <source>its delay fell from %1 to %2 in a year</source>
        <translation>son retard est passé de %1 à %2 en un an, en baisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoices settled over 12 months: too few to say</source>
        <translation>
            <numerusform>%Ln facture réglée sur 12 mois : trop peu pour se prononcer</numerusform>
            <numerusform>%Ln factures réglées sur 12 mois : trop peu pour se prononcer</numerusform>
        </translation>
    </message>
    <message>
        <source>Payer profile</source>
        <translation>Profil payeur</translation>
    </message>
    <message>
        <source>Mean delay over 12 months</source>
        <translation>Retard moyen sur 12 mois</translation>
    </message>
    <message>
        <source>Share of invoices settled late</source>
        <translation>Part des factures réglées en retard</translation>
    </message>
    <message>
        <source>Broken promises over 12 months</source>
        <translation>Promesses non tenues sur 12 mois</translation>
    </message>
    <message>
        <source>Reminders over 12 months</source>
        <translation>Relances sur 12 mois</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Overdue amount</source>
        <translation>Montant échu</translation>
    </message>
    <message>
        <source>Largest debt</source>
        <translation>Plus grosse créance</translation>
    </message>
    <message>
        <source>Contested amount</source>
        <translation>Montant contesté</translation>
    </message>
    <message>
        <source>Delay of the oldest debt</source>
        <translation>Retard de la plus ancienne créance</translation>
    </message>
    <message>
        <source>Time as a customer</source>
        <translation>Ancienneté du client</translation>
    </message>
    <message>
        <source>Sales of 12 months</source>
        <translation>Ventes sur 12 mois</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Credit limit used</source>
        <translation>Part du plafond utilisée</translation>
    </message>
    <message>
        <source>Category of the customer</source>
        <translation>Catégorie du client</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Category of products</source>
        <translation>Catégorie de produits</translation>
    </message>
    <message>
        <source>How it pays, as its history says</source>
        <translation>Comment il paie, d’après son historique</translation>
    </message>
    <message>
        <source>Days from the due day to payment, weighted by amount</source>
        <translation>Jours entre l’échéance et le règlement, pondérés par les montants</translation>
    </message>
    <message>
        <source>Of the invoices settled over 12 months, those settled late</source>
        <translation>Parmi les factures réglées sur 12 mois, celles réglées en retard</translation>
    </message>
    <message>
        <source>Reminders posted over 12 months</source>
        <translation>Relances postées sur 12 mois</translation>
    </message>
    <message>
        <source>Before credits and cash that is set against nothing</source>
        <translation>Avant avoirs et règlements non affectés</translation>
    </message>
    <message>
        <source>The largest due item that is open</source>
        <translation>La plus grosse échéance ouverte</translation>
    </message>
    <message>
        <source>Of what is open; 0 where nothing is late</source>
        <translation>De ce qui reste dû ; 0 quand rien n’est en retard</translation>
    </message>
    <message>
        <source>Since its first document</source>
        <translation>Depuis sa première pièce</translation>
    </message>
    <message>
        <source>It said so, or it is insolvent</source>
        <translation>Il l’a dit, ou il est en procédure collective</translation>
    </message>
    <message>
        <source>Two letters: FR, BE, DE</source>
        <translation>Deux lettres : FR, BE, DE</translation>
    </message>
    <message>
        <source>What it owes against its credit limit</source>
        <translation>Ce qu’il doit par rapport à son plafond d’encours</translation>
    </message>
    <message>
        <source>Of what is open</source>
        <translation>De ce qui reste dû</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>Behind a number in a field, short.</extracomment>
        <translation>jours</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>vaut au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>vaut au plus</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>est connu</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n’est pas connu</translation>
    </message>
    <message>
        <source>all conditions</source>
        <translation>toutes les conditions</translation>
    </message>
    <message>
        <source>one of the conditions</source>
        <translation>l’une des conditions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1 : autre que %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1 : au moins %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1 : au plus %2</translation>
    </message>
    <message>
        <source>%1: contains “%2”</source>
        <translation>%1 : contient « %2 »</translation>
    </message>
    <message>
        <source>%1: known</source>
        <translation>%1 : connu</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1 : inconnu</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Add a condition: without one, no customer belongs here.</source>
        <translation>Ajoutez une condition : sans elle, aucun client n’entre ici.</translation>
    </message>
    <message>
        <source>This comparison does not fit what is asked. Choose another.</source>
        <translation>Cette comparaison ne convient pas à ce critère. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Type a value to compare with.</source>
        <translation>Saisissez une valeur de comparaison.</translation>
    </message>
    <message>
        <source>This value does not fit what is asked. Type another.</source>
        <translation>Cette valeur ne convient pas à ce critère. Saisissez-en une autre.</translation>
    </message>
    <message>
        <source>The file keeps no rule here (%1). Make it again.</source>
        <translation>Le dossier ne contient pas de règle ici (%1). Refaites-la.</translation>
    </message>
    <message>
        <source>This version of Encours does not know “%1”. Remove that condition.</source>
        <translation>Cette version d’Encours ne connaît pas « %1 ». Supprimez cette condition.</translation>
    </message>
    <message>
        <source>This version of Encours does not know the comparison “%1”. Remove that condition.</source>
        <translation>Cette version d’Encours ne connaît pas la comparaison « %1 ». Supprimez cette condition.</translation>
    </message>
    <message>
        <source>A group may hold conditions alone, no further group.</source>
        <translation>Un groupe ne contient que des conditions, pas d’autre groupe.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>The first segment whose rule holds has the customer</source>
        <translation>Le premier segment dont la règle est remplie a le client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Those whom no segment ahead takes</source>
        <translation>Ceux qu’aucun segment précédent ne prend</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>All other customers</source>
        <translation>Tous les autres clients</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Before credits and cash that is set against nothing</source>
        <translation>Avant avoirs et règlements non affectés</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>What moves them</source>
        <translation>Ce qui les motive</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
</context>
<context>
    <name>StepChange</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>The step is done on that day, or on the first working day after it.</source>
        <translation>L’étape est faite ce jour-là, ou le premier jour ouvré qui suit.</translation>
    </message>
    <message>
        <source>The step is not done before that day.</source>
        <translation>L’étape n’est pas faite avant ce jour.</translation>
    </message>
    <message>
        <source>The step is let fall; the next one of the policy follows.</source>
        <translation>L’étape est abandonnée ; la suivante de la politique prend sa place.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
</context>
<context>
    <name>TableOutput</name>
    <message numerus="yes">
        <source>%Ln rows…</source>
        <translation>
            <numerusform>%Ln ligne…</numerusform>
            <numerusform>%Ln lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>TaskDialogs</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;Ce qu’il en est</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Fait le</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Pour le</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>done on %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>done on %1: %2</source>
        <translation>fait le %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>en retard de %Ln jour</numerusform>
            <numerusform>en retard de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>pour aujourd’hui</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>The text has no name: give it one.</source>
        <translation>Le texte n’a pas de nom : donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The text is faulty.</source>
        <translation>Le texte est fautif.</translation>
    </message>
    <message>
        <source>That is in force already.</source>
        <translation>C’est déjà en vigueur.</translation>
    </message>
    <message>
        <source>The file cannot be read: is it still there, and is it a file of texts?</source>
        <translation>Le fichier ne peut pas être lu : est-il toujours là, et est-ce un fichier de textes ?</translation>
    </message>
    <message>
        <source>The file holds no texts of letters (%1).</source>
        <translation>Le fichier ne contient pas de textes de lettres (%1).</translation>
    </message>
    <message>
        <source>The file cannot be written: choose another place, or close the program that holds it.</source>
        <translation>Le fichier ne peut pas être écrit : choisissez un autre emplacement, ou fermez le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>The disk is full: make room, or choose another place.</source>
        <translation>Le disque est plein : faites de la place, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The picture weighs more than 2 MB: it would stand in every letter. Choose a smaller one.</source>
        <translation>L’image pèse plus de 2 Mo : elle figurerait dans chaque lettre. Choisissez-en une plus légère.</translation>
    </message>
    <message>
        <source>The file is no picture that letters can bear: choose PNG, JPEG or SVG.</source>
        <translation>Le fichier n’est pas une image utilisable : choisissez du PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>The colour cannot be read: write it as #1d4e79.</source>
        <translation>La couleur est illisible : écrivez-la comme #1d4e79.</translation>
    </message>
    <message>
        <source>The discount lies between 0 and 100 %.</source>
        <translation>L’escompte est compris entre 0 et 100 %.</translation>
    </message>
    <message>
        <source>The discount&apos;s days lie between 0 and 365.</source>
        <translation>Les jours d’escompte sont compris entre 0 et 365.</translation>
    </message>
    <message>
        <source>Who collects for others names them: enter their name and address.</source>
        <translation>Qui recouvre pour autrui le nomme : saisissez son nom et son adresse.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>due at once</source>
        <translation>comptant</translation>
    </message>
    <message>
        <source>end of month</source>
        <translation>fin de mois</translation>
    </message>
    <message>
        <source>%1, then end of month</source>
        <translation>%1, puis fin de mois</translation>
    </message>
    <message>
        <source>end of month, then %1</source>
        <translation>fin de mois, puis %1</translation>
    </message>
    <message>
        <source>%1, then end of the ten days</source>
        <extracomment>The days of a month are parted in tens: the 10th, the 20th, the last.</extracomment>
        <translation>%1, puis fin de décade</translation>
    </message>
    <message>
        <source>end of the ten days, then %1</source>
        <translation>fin de décade, puis %1</translation>
    </message>
    <message>
        <source>%1, on day %2 of a month</source>
        <translation>%1, le %2 du mois</translation>
    </message>
    <message>
        <source>%1, from receipt</source>
        <translation>%1, à compter de la réception</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%Ln pts</source>
        <extracomment>Percentage points, as short as it gets.</extracomment>
        <translation>
            <numerusform>%Ln pt</numerusform>
            <numerusform>%Ln pts</numerusform>
        </translation>
    </message>
    <message>
        <source>no figure a year ago</source>
        <translation>pas de chiffre il y a un an</translation>
    </message>
    <message>
        <source>no figure a month ago</source>
        <translation>pas de chiffre il y a un mois</translation>
    </message>
    <message>
        <source>= unchanged in a year</source>
        <translation>= stable en un an</translation>
    </message>
    <message>
        <source>= unchanged in a month</source>
        <translation>= stable en un mois</translation>
    </message>
    <message>
        <source>▲ %1 in a year</source>
        <translation>▲ %1 en un an</translation>
    </message>
    <message>
        <source>▲ %1 in a month</source>
        <translation>▲ %1 en un mois</translation>
    </message>
    <message>
        <source>▼ %1 in a year</source>
        <translation>▼ %1 en un an</translation>
    </message>
    <message>
        <source>▼ %1 in a month</source>
        <translation>▼ %1 en un mois</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, mieux</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, moins bien</translation>
    </message>
    <message>
        <source>best possible %1</source>
        <translation>meilleur possible %1</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln days</source>
        <translation>
            <numerusform>sur %Ln jour</numerusform>
            <numerusform>sur %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>early payments counted %1</source>
        <translation>avances comptées %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of what is owed</source>
        <translation>%1 de l’encours</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>CEI</source>
        <translation>CEI</translation>
    </message>
    <message>
        <source>DBT</source>
        <translation>DBT</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>Said in place of the arrows: &quot;up 9 d in a year&quot;.</extracomment>
        <translation>en hausse de</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en baisse de</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Due day of %1 corrected</source>
        <translation>Échéance de %1 corrigée</translation>
    </message>
    <message>
        <source>Due day of %1 as imported again</source>
        <translation>Échéance de %1 de nouveau comme importée</translation>
    </message>
    <message>
        <source>Customer entered by hand</source>
        <translation>Client saisi à la main</translation>
    </message>
    <message>
        <source>Customer&apos;s data as imported again</source>
        <translation>Fiche de nouveau comme importée</translation>
    </message>
    <message>
        <source>Contact %1 added</source>
        <translation>Contact %1 ajouté</translation>
    </message>
    <message>
        <source>Contact corrected</source>
        <translation>Contact corrigé</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Contact retiré</translation>
    </message>
    <message>
        <source>Customer&apos;s data corrected</source>
        <translation>Fiche corrigée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What happened and the number of its document: &quot;Invoice F-12&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What a correction made of a field: &quot;City: Brest → Lyon&quot;.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln règlement</numerusform>
            <numerusform>%Ln règlements</numerusform>
        </translation>
    </message>
    <message>
        <source>the customer&apos;s data</source>
        <translation>la fiche du client</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Registered letter</source>
        <translation>Lettre recommandée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Payment bounced</source>
        <translation>Règlement rejeté</translation>
    </message>
    <message>
        <source>%1 contested</source>
        <translation>%1 en litige</translation>
    </message>
    <message>
        <source>Dispute about %1 closed</source>
        <translation>Litige sur %1 clos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import de « %1 »</translation>
    </message>
    <message>
        <source>%1 merged into this customer</source>
        <translation>%1 fusionné dans ce client</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 : envoi</translation>
    </message>
    <message>
        <source>Promise to pay by %1</source>
        <translation>Promesse de payer d’ici le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A decision about an invoice: &quot;F-12: interest kept in reserve&quot;.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Given up of %1: %2</source>
        <translation>Abandon sur %1 : %2</translation>
    </message>
    <message>
        <source>To do: declare the claim in the insolvency</source>
        <translation>À faire : déclarer la créance à la procédure collective</translation>
    </message>
    <message>
        <source>To do: answer the complaint</source>
        <translation>À faire : répondre à la réclamation</translation>
    </message>
    <message>
        <source>To do: find the right addressee</source>
        <translation>À faire : trouver le bon destinataire</translation>
    </message>
    <message>
        <source>To do: send the invoice again</source>
        <translation>À faire : renvoyer la facture</translation>
    </message>
    <message>
        <source>To do: propose a payment plan</source>
        <translation>À faire : proposer un échéancier</translation>
    </message>
    <message>
        <source>To do: settle the dispute</source>
        <translation>À faire : régler le litige</translation>
    </message>
    <message>
        <source>To do: look for the payment</source>
        <translation>À faire : vérifier l’arrivée du règlement</translation>
    </message>
    <message>
        <source>To do: acknowledge the dispute</source>
        <translation>À faire : accuser réception du litige</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The customer will pay</source>
        <translation>Le client va payer</translation>
    </message>
    <message>
        <source>The customer says that it has paid</source>
        <translation>Le client dit avoir payé</translation>
    </message>
    <message>
        <source>The customer contests</source>
        <translation>Le client conteste</translation>
    </message>
    <message>
        <source>The customer is in difficulty</source>
        <translation>Le client est en difficulté</translation>
    </message>
    <message>
        <source>Wrong addressee</source>
        <translation>Mauvais destinataire</translation>
    </message>
    <message>
        <source>The invoice was not received</source>
        <translation>La facture n’a pas été reçue</translation>
    </message>
    <message>
        <source>The customer could not be reached</source>
        <translation>Le client n’a pas pu être joint</translation>
    </message>
    <message>
        <source>Another answer of the customer</source>
        <translation>Autre réponse du client</translation>
    </message>
    <message>
        <source>The customer wants to pay in instalments</source>
        <translation>Le client demande un échéancier</translation>
    </message>
    <message>
        <source>The customer complains about the reminder</source>
        <translation>Le client se plaint de la relance</translation>
    </message>
    <message>
        <source>The customer is insolvent</source>
        <translation>Le client est en procédure collective</translation>
    </message>
    <message>
        <source>The customer says that all is in order</source>
        <translation>Le client dit que tout est en ordre</translation>
    </message>
    <message>
        <source>Promise to pay by %1 taken back</source>
        <translation>Promesse de payer avant le %1 retirée</translation>
    </message>
    <message>
        <source>Promise to pay by %1 kept</source>
        <translation>Promesse de payer avant le %1 tenue</translation>
    </message>
    <message>
        <source>Promise to pay by %1 not kept</source>
        <translation>Promesse de payer avant le %1 non tenue</translation>
    </message>
    <message>
        <source>Reminders paused: %1</source>
        <translation>Relances en pause : %1</translation>
    </message>
    <message>
        <source>Pause ended: %1</source>
        <translation>Fin de la pause : %1</translation>
    </message>
    <message>
        <source>Payment plan agreed</source>
        <translation>Échéancier convenu</translation>
    </message>
    <message>
        <source>Payment plan ended</source>
        <translation>Échéancier terminé</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait – %1</translation>
    </message>
    <message>
        <source>Complaint about a reminder</source>
        <translation>Réclamation sur une relance</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>Réclamation traitée</translation>
    </message>
    <message>
        <source>%1: agrees to be reached by %2</source>
        <translation>%1 : accepte d’être joint par ce canal – %2</translation>
    </message>
    <message>
        <source>%1: no longer to be reached by %2</source>
        <translation>%1 : ne plus joindre par ce canal – %2</translation>
    </message>
    <message>
        <source>Assigned to nobody any more</source>
        <translation>N’est plus attribué à personne</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Attribué à %1</translation>
    </message>
    <message>
        <source>%1 prepared, not yet posted</source>
        <translation>%1 : préparé, pas encore posté</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 : annulé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instalment(s)</source>
        <translation>
            <numerusform>%Ln échéance</numerusform>
            <numerusform>%Ln échéances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>The ledger, a file NAME.encours</source>
        <translation>Le dossier, un fichier NOM.encours</translation>
    </message>
    <message>
        <source>Answers with one JSON object</source>
        <translation>Répond par un seul objet JSON</translation>
    </message>
    <message>
        <source>The imported data end on %1, more than 31 days ago: this is the state of that day. --at chooses another.</source>
        <translation>Les données importées s’arrêtent au %1, il y a plus de 31 jours : voici l’état à cette date. --at en choisit une autre.</translation>
    </message>
    <message>
        <source>Opening the ledger</source>
        <translation>Ouverture du dossier</translation>
    </message>
    <message>
        <source>%1 takes a day of the calendar written YYYY-MM-DD, for instance 2026-10-31, not &quot;%2&quot;.</source>
        <translation>%1 attend une date du calendrier écrite AAAA-MM-JJ, par exemple 2026-10-31, et non « %2 ».</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Commandes </translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 attend un nombre entier de %2 à %3, et non « %4 ».</translation>
    </message>
</context>
<context>
    <name>VerifyVerb</name>
    <message>
        <source>Proves the file: its integrity, the journal&apos;s chain, totals that tie</source>
        <translation>Prouve le fichier : son intégrité, la chaîne du journal, les totaux qui concordent</translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation>Vérification du dossier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>DÉFAUT</translation>
    </message>
    <message>
        <source>The ledger does not hold together: something changed it past Encours, or the disk failed. Keep it as it is, and open your last backup.</source>
        <translation>Le dossier n’est pas cohérent : quelque chose l’a modifié sans passer par Encours, ou le disque a failli. Gardez-le tel quel, et ouvrez votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The journal is a chain of digests. It shows that no entry up to a number and a digest that somebody else noted was changed, removed or moved since, and it shows accidental damage at any time. By itself it does not show that the chain was not written anew by whoever owns the machine, the time on the wall, that what was never entered did not happen, that a letter arrived, or who sat at the keyboard. What names a person stands beside the chain: it can be erased, and the chain still holds.</source>
        <translation>Le journal est une chaîne d’empreintes. Il montre qu’aucune entrée, jusqu’à un numéro et une empreinte notés par un tiers, n’a été modifiée, retirée ou déplacée depuis, et il révèle à tout moment un dommage accidentel. À lui seul, il ne montre pas que la chaîne n’a pas été entièrement réécrite par qui possède la machine, ni l’heure réelle, ni que ce qui n’a jamais été saisi n’a pas eu lieu, ni qu’une lettre est arrivée, ni qui était au clavier. Ce qui nomme une personne se tient à côté de la chaîne : on peut l’effacer, et la chaîne tient toujours.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no screen to open the window on. The verbs need none: &quot;encours --help&quot; lists them.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre. Les commandes s’en passent : « encours --help » les énumère.</translation>
    </message>
</context>
<context>
    <name>WrittenDocument</name>
    <message>
        <source>No program of this computer opens PDF files. Save the document instead.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les fichiers PDF. Enregistrez plutôt le document.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The document is in “%1”.</source>
        <translation>Le document est dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>« %1 » n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The printer did not answer. Save the document as PDF instead.</source>
        <translation>L’imprimante n’a pas répondu. Enregistrez plutôt le document en PDF.</translation>
    </message>
</context>
<context>
    <name>encours::AboutDialog</name>
    <message>
        <source>About Encours</source>
        <translation>À propos d’Encours</translation>
    </message>
    <message>
        <source>Encours %1</source>
        <translation>Encours %1</translation>
    </message>
    <message>
        <source>Credit control from the files you already have. Free software under the GNU General Public Licence, version 3 or later; it comes without any warranty. Built with Qt %1.</source>
        <translation>Le suivi des créances à partir des fichiers que vous avez déjà. Logiciel libre sous licence publique générale GNU, version 3 ou suivante, sans aucune garantie. Construit avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>encours::Acts</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>encours::AdoptionDialog</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>En est à</translation>
    </message>
    <message>
        <source>left in peace</source>
        <translation>laissée en paix</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>&amp;Leave in peace what fell due before</source>
        <translation>&amp;Laisser en paix ce qui est échu avant le</translation>
    </message>
    <message numerus="yes">
        <source>%Ln debts</source>
        <translation>
            <numerusform>%Ln créance</numerusform>
            <numerusform>%Ln créances</numerusform>
        </translation>
    </message>
    <message>
        <source>Where existing debts stand</source>
        <translation>Où en sont les créances existantes</translation>
    </message>
    <message>
        <source>&amp;Place them</source>
        <translation>&amp;Placer les créances</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filter the debts</source>
        <translation>Filtrer les créances</translation>
    </message>
    <message>
        <source>Debts that were late then</source>
        <translation>Créances en retard à cette date</translation>
    </message>
    <message>
        <source>No debt was late then.</source>
        <translation>Aucune créance n’était en retard à cette date.</translation>
    </message>
    <message>
        <source>Debts that you reminded before are not to begin anew. Say at which step each stands; the next one follows from there. The first rule that takes a debt in counts.</source>
        <translation>Les créances déjà relancées ne doivent pas repartir de zéro. Dites à quelle étape chacune en est ; la suivante en découle. La première règle qui retient une créance l’emporte.</translation>
    </message>
    <message>
        <source>Last reminders were &amp;sent on</source>
        <translation>&amp;Dernières relances envoyées le</translation>
    </message>
    <message>
        <source>Day of the last reminders that were sent</source>
        <translation>Date des dernières relances envoyées</translation>
    </message>
    <message>
        <source>Left in peace: due before</source>
        <translation>Laissé en paix : échu avant</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Ajouter une règle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln debts will stand at a step.</source>
        <translation>
            <numerusform>%Ln créance sera placée à une étape.</numerusform>
            <numerusform>%Ln créances seront placées à une étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left in peace until somebody says otherwise.</source>
        <translation>
            <numerusform>%Ln est laissée en paix jusqu’à nouvel ordre.</numerusform>
            <numerusform>%Ln sont laissées en paix jusqu’à nouvel ordre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have begun already and are left as they are.</source>
        <translation>
            <numerusform>%Ln a déjà commencé et reste telle quelle.</numerusform>
            <numerusform>%Ln ont déjà commencé et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>due before %1: left in peace when existing debts were placed</source>
        <translation>échu avant le %1 : laissé en paix lors de la reprise des créances existantes</translation>
    </message>
</context>
<context>
    <name>encours::AdoptionRuleRow</name>
    <message>
        <source>Debts of everybody</source>
        <translation>Créances de tous</translation>
    </message>
    <message>
        <source>Debts of “%1”</source>
        <translation>Créances de « %1 »</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>no step: reminders begin</source>
        <translation>aucune étape : les relances commencent</translation>
    </message>
    <message>
        <source>late by at least</source>
        <translation>en retard d’au moins</translation>
    </message>
    <message>
        <source>stand at</source>
        <translation>en sont à</translation>
    </message>
    <message>
        <source>Rule %1: whose debts</source>
        <translation>Règle %1 : créances de qui</translation>
    </message>
    <message>
        <source>Rule %1: days late, at least</source>
        <translation>Règle %1 : jours de retard au moins</translation>
    </message>
    <message>
        <source>Rule %1: step at which they stand</source>
        <translation>Règle %1 : étape où elles en sont</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Retirer la règle %1</translation>
    </message>
</context>
<context>
    <name>encours::AgedBarWidget</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What is owed by age</source>
        <translation>Encours par ancienneté</translation>
    </message>
</context>
<context>
    <name>encours::AnswerBar</name>
    <message>
        <source>What did the customer answer?</source>
        <translation>Qu’a répondu le client ?</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>The call was made, or the message went out by other means than Encours</source>
        <translation>L’appel est passé, ou le message est parti par un autre moyen qu’Encours</translation>
    </message>
</context>
<context>
    <name>encours::AttachDialog</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Assi&amp;gn</source>
        <translation>A&amp;ttribuer</translation>
    </message>
    <message>
        <source>Which file goes to which invoice</source>
        <translation>Quel fichier va à quelle facture</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>&amp;Number of the invoice of the selected files</source>
        <translation>&amp;Numéro de la facture des fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Invoice of %1</source>
        <translation>Facture de %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Its name holds no number of an invoice: type it below.</source>
        <translation>Son nom ne porte aucun numéro de facture : tapez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Several invoices fit: choose one.</source>
        <translation>Plusieurs factures conviennent : choisissez.</translation>
    </message>
    <message>
        <source>It is attached there already.</source>
        <translation>Il y est déjà joint.</translation>
    </message>
    <message>
        <source>To be attached: %1 of %2. Nothing is done before you confirm.</source>
        <translation>À joindre : %1 sur %2. Rien n’est fait avant que vous ne confirmiez.</translation>
    </message>
    <message>
        <source>Select the files in the table and type the number of their invoice.</source>
        <translation>Sélectionnez les fichiers dans le tableau et tapez le numéro de leur facture.</translation>
    </message>
    <message>
        <source>No invoice has the number “%1”.</source>
        <translation>Aucune facture ne porte le numéro « %1 ».</translation>
    </message>
    <message>
        <source>No file goes to an invoice yet: choose one in the table, or type its number.</source>
        <translation>Aucun fichier ne va encore à une facture : choisissez-la dans le tableau, ou tapez son numéro.</translation>
    </message>
    <message>
        <source>Reading the files: %1 of %2…</source>
        <translation>Lecture des fichiers : %1 sur %2…</translation>
    </message>
    <message>
        <source>Attaching: %1 of %2…</source>
        <translation>Fichiers joints : %1 sur %2…</translation>
    </message>
</context>
<context>
    <name>encours::AttachmentsWidget</name>
    <message>
        <source>No copy for the viewer could be written to the folder of temporary files. Save the file elsewhere instead.</source>
        <translation>La copie pour la visionneuse n’a pas pu être écrite dans le dossier des fichiers temporaires. Enregistrez plutôt le fichier ailleurs.</translation>
    </message>
    <message>
        <source>The system knows no program for “%1”. Save the file and open it by hand.</source>
        <translation>Le système ne connaît aucun programme pour « %1 ». Enregistrez le fichier et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>Save the attachment as</source>
        <translation>Enregistrer la pièce jointe sous</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>« %1 » n’a pas pu être écrit : %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>None yet. Drop PDFs or pictures here: they are kept in the ledger.</source>
        <translation>Aucune pour l’instant. Déposez ici des PDF ou des images : ils sont gardés dans le dossier.</translation>
    </message>
    <message>
        <source>Attac&amp;h…</source>
        <translation>&amp;Joindre…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Aper&amp;çu</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>Open a copy with the system&apos;s viewer</source>
        <translation>Ouvrir une copie avec la visionneuse du système</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enre&amp;gistrer sous…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>encours::BalancesWidget</name>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Renoncé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Interest (known part)</source>
        <translation>Intérêts (part connue)</translation>
    </message>
    <message>
        <source>Fixed indemnity</source>
        <translation>Indemnité forfaitaire</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total (known part)</source>
        <translation>Total (part connue)</translation>
    </message>
</context>
<context>
    <name>encours::BlockCard</name>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>Block %1: what it shows</source>
        <translation>Bloc %1 : ce qu’il montre</translation>
    </message>
    <message>
        <source>Block %1: its words</source>
        <translation>Bloc %1 : ses mots</translation>
    </message>
    <message>
        <source>Block %1: insert a field</source>
        <translation>Bloc %1 : insérer un champ</translation>
    </message>
    <message>
        <source>Block %1: up</source>
        <translation>Bloc %1 : monter</translation>
    </message>
    <message>
        <source>Block %1: down</source>
        <translation>Bloc %1 : descendre</translation>
    </message>
    <message>
        <source>Block %1: remove</source>
        <translation>Bloc %1 : retirer</translation>
    </message>
    <message>
        <source>Always shown</source>
        <extracomment>%1: conditions, &quot;the customer is a consumer and a deadline is granted&quot;.</extracomment>
        <translation>Toujours affiché</translation>
    </message>
    <message>
        <source>Shown when %1</source>
        <translation>Affiché si %1</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert what is filled in for each customer</source>
        <translation>Insérer ce qui est rempli pour chaque client</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove this block</source>
        <translation>Retirer ce bloc</translation>
    </message>
</context>
<context>
    <name>encours::CalendarWidget</name>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>reminders.ics</source>
        <translation>relances.ics</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days of work were exported to %1.</source>
        <translation>
            <numerusform>%Ln ligne exportée vers %1.</numerusform>
            <numerusform>%Ln lignes exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Calendar of reminders</source>
        <translation>Calendrier des relances</translation>
    </message>
    <message>
        <source>No reminder from %1 to %2</source>
        <translation>Aucune relance du %1 au %2</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes étapes</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous canaux</translation>
    </message>
    <message>
        <source>Range of the calendar</source>
        <translation>Étendue du calendrier</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>As a calendar that other programs read (iCalendar)</source>
        <translation>En calendrier que lisent les autres programmes (iCalendar)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Filter by customer</source>
        <translation>Filtrer par client</translation>
    </message>
    <message>
        <source>Steps to list</source>
        <translation>Étapes à lister</translation>
    </message>
    <message>
        <source>Channels to list</source>
        <translation>Canaux à lister</translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation>Jours du calendrier</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Sauter…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>All days shown</source>
        <translation>Tous les jours affichés</translation>
    </message>
    <message>
        <source>Nothing is planned: choose another day, or loosen the filters.</source>
        <translation>Rien de prévu : choisissez un autre jour ou relâchez les filtres.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder on %1</source>
        <translation>Aucune relance le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages on %1, %2 claimed</source>
        <translation>
            <numerusform>%Ln message le %1, %2 réclamés</numerusform>
            <numerusform>%Ln messages le %1, %2 réclamés</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages from %1 to %2</source>
        <translation>
            <numerusform>%Ln message du %1 au %2</numerusform>
            <numerusform>%Ln messages du %1 au %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::CampaignDialog</name>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>&amp;Debts</source>
        <translation>&amp;Dettes</translation>
    </message>
    <message>
        <source>Overdue, at &amp;least</source>
        <translation>Échu, au &amp;moins</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>Steps brought &amp;forward by up to (days)</source>
        <translation>Étapes &amp;avancées de (jours au plus)</translation>
    </message>
    <message>
        <source>What is late and whose next step comes within these days gets it today: not while the time that a letter granted still runs, and not what somebody put off. Promises, disputes and the policy’s gaps between contacts stand.</source>
        <translation>Ce qui est en retard et dont la prochaine étape tombe dans ces jours la reçoit aujourd’hui : pas tant que court le délai qu’une lettre a accordé, ni ce que quelqu’un a reporté. Promesses, litiges et écarts entre contacts de la politique demeurent.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Ne rien cocher</translation>
    </message>
    <message>
        <source>Look for a customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Customers of the campaign</source>
        <translation>Clients de la campagne</translation>
    </message>
    <message>
        <source>Nobody who owes something late is of this choice.</source>
        <translation>Personne qui doive quelque chose d’échu n’entre dans ce choix.</translation>
    </message>
    <message>
        <source>What will come of it is being worked out…</source>
        <translation>Le résultat est en cours de calcul…</translation>
    </message>
    <message>
        <source>all segments</source>
        <translation>tous les segments</translation>
    </message>
    <message>
        <source>in no segment</source>
        <translation>dans aucun segment</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>toutes les étapes</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Personne n’est laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are left out: %1.</source>
        <translation>
            <numerusform>%Ln client est laissé de côté : %1.</numerusform>
            <numerusform>%Ln clients sont laissés de côté : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages will be made, %1 claimed.</source>
        <translation>
            <numerusform>%Ln message sera fait, %1 réclamés.</numerusform>
            <numerusform>%Ln messages seront faits, %1 réclamés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them come before their day.</source>
        <translation>
            <numerusform>Dont %Ln avant sa date.</numerusform>
            <numerusform>Dont %Ln avant leur date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is ticked gets a message today: choose others, or bring steps forward.</source>
        <translation>Aucun des clients cochés ne reçoit de message aujourd’hui : choisissez-en d’autres, ou avancez des étapes.</translation>
    </message>
</context>
<context>
    <name>encours::ChannelOrder</name>
    <message>
        <source>Channels by order of preference</source>
        <translation>Canaux par ordre de préférence</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Prefer this channel</source>
        <translation>Préférer ce canal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Put this channel behind</source>
        <translation>Mettre ce canal derrière</translation>
    </message>
</context>
<context>
    <name>encours::ChartCard</name>
    <message>
        <source>Formula of “%1”</source>
        <translation>Formule de « %1 »</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Plus pour « %1 »</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>Copy, save or print</source>
        <translation>Copier, enregistrer ou imprimer</translation>
    </message>
    <message>
        <source>&amp;Copy as a picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy the &amp;values</source>
        <translation>Copier les &amp;valeurs</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Save the values as CS&amp;V…</source>
        <translation>En&amp;registrer les valeurs en CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder or free some space.</source>
        <translation>« %1 » n’a pas pu être écrit. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>encours::ChartView</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>encours::ClaimRecords</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Record an event…</source>
        <translation>Enregistrer un événement…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>encours::ClaimSummary</name>
    <message>
        <source>Three balances</source>
        <translation>Trois soldes</translation>
    </message>
</context>
<context>
    <name>encours::ClaimWidget</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>What the law grants</source>
        <translation>Ce que la loi accorde</translation>
    </message>
    <message>
        <source>What the law grants: %1</source>
        <translation>Ce que la loi accorde : %1</translation>
    </message>
    <message>
        <source>Claim, keep or waive…</source>
        <translation>Réclamer, réserver, renoncer…</translation>
    </message>
    <message>
        <source>Give up an amount…</source>
        <translation>Renoncer à un montant…</translation>
    </message>
    <message>
        <source>A judgment, a formal notice received, an acknowledgement of the debt…, with its proof</source>
        <translation>Un jugement, une mise en demeure reçue, une reconnaissance de dette…, avec sa preuve</translation>
    </message>
    <message>
        <source>What was recorded or decided in the chosen line never was</source>
        <translation>Annule ce que dit la ligne choisie</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>How the interest came about</source>
        <translation>Décompte des intérêts</translation>
    </message>
    <message>
        <source>No interest runs on this day.</source>
        <translation>Aucun intérêt ne court à cette date.</translation>
    </message>
    <message>
        <source>Events and decisions</source>
        <translation>Événements et décisions</translation>
    </message>
    <message>
        <source>Nothing was recorded or decided yet.</source>
        <translation>Rien n’a encore été enregistré ni décidé.</translation>
    </message>
    <message>
        <source>It is being computed…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>encours::CompanyEditor</name>
    <message>
        <source>⚠ %1</source>
        <extracomment>Before a note about what stands in a field.</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>RCS Lille 123 456 782</source>
        <translation>RCS Lille Métropole 123 456 782</translation>
    </message>
    <message>
        <source>for instance: guarantee of the manager</source>
        <translation>par exemple : caution du dirigeant</translation>
    </message>
    <message>
        <source>This amount cannot be read; the one before is kept.</source>
        <translation>Ce montant est illisible ; le précédent est gardé.</translation>
    </message>
    <message>
        <source> points</source>
        <extracomment>After a number: percentage points on top of a rate.</extracomment>
        <translation> points</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source> % a year</source>
        <translation> % par an</translation>
    </message>
</context>
<context>
    <name>encours::CompanyForm</name>
    <message>
        <source>Who we are</source>
        <translation>Qui nous sommes</translation>
    </message>
    <message>
        <source>Where to reach us</source>
        <translation>Où nous joindre</translation>
    </message>
    <message>
        <source>How customers pay us</source>
        <translation>Comment nos clients nous paient</translation>
    </message>
    <message>
        <source>On which conditions</source>
        <translation>À quelles conditions</translation>
    </message>
    <message>
        <source>What secures our receivables</source>
        <translation>Ce qui garantit nos créances</translation>
    </message>
</context>
<context>
    <name>encours::CompanyPage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of that day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>● Not saved yet</source>
        <translation>● Pas encore enregistré</translation>
    </message>
    <message>
        <source>✓ All is saved</source>
        <translation>✓ Tout est enregistré</translation>
    </message>
    <message>
        <source>The last change, of %1 by %2: %3</source>
        <translation>La dernière modification, du %1 par %2 : %3</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Who writes to your customers, how they pay, and on which conditions. What you write is saved as you go on; what looks wrong is pointed out and saved all the same.</source>
        <translation>Qui écrit à vos clients, comment ils paient et à quelles conditions. Ce que vous écrivez est enregistré au fur et à mesure ; ce qui semble faux est signalé, et enregistré quand même.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Ann&amp;uler la dernière modification</translation>
    </message>
</context>
<context>
    <name>encours::ConditionList</name>
    <message>
        <source>Condition %1</source>
        <translation>Condition %1</translation>
    </message>
    <message>
        <source>Group %1, condition %2</source>
        <translation>Groupe %1, condition %2</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>%1: which conditions must hold</source>
        <translation>%1 : conditions à remplir</translation>
    </message>
    <message>
        <source>Add a condition to group %1</source>
        <translation>Ajouter une condition au groupe %1</translation>
    </message>
    <message>
        <source>Customers that meet</source>
        <translation>Clients qui remplissent</translation>
    </message>
    <message>
        <source>and in this group</source>
        <translation>et dans ce groupe</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
</context>
<context>
    <name>encours::ConditionRow</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>no value in the ledger yet</source>
        <translation>aucune valeur dans le dossier</translation>
    </message>
    <message>
        <source>%1: what is asked</source>
        <translation>%1 : critère</translation>
    </message>
    <message>
        <source>%1: comparison</source>
        <translation>%1 : comparaison</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1 : valeur</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>encours::CustomerClaimsWidget</name>
    <message numerus="yes">
        <source>%Ln invoices</source>
        <translation>
            <numerusform>%Ln facture</numerusform>
            <numerusform>%Ln factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Besides, in %1: %2 of principal and %3 of interest.</source>
        <translation>En outre, en %1 : %2 de principal et %3 d’intérêts.</translation>
    </message>
    <message>
        <source>Insolvency proceedings, a judgment, an acknowledgement of the debt…, with its proof</source>
        <translation>Une procédure collective, un jugement, une reconnaissance de dette…, avec sa preuve</translation>
    </message>
    <message>
        <source>What was recorded in the chosen line never was</source>
        <translation>Annule ce que dit la ligne choisie</translation>
    </message>
    <message>
        <source>Filter by number</source>
        <translation>Filtrer par numéro</translation>
    </message>
    <message>
        <source>Late invoices and what they bear</source>
        <translation>Factures en retard et ce qu’elles portent</translation>
    </message>
    <message>
        <source>Nothing was paid late, and nothing is late on this day.</source>
        <translation>Rien n’a été payé en retard, et rien n’est en retard à cette date.</translation>
    </message>
    <message>
        <source>It is being computed…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>What happened to the claims</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>To be claimed: %1. Each day adds %2 of interest.</source>
        <translation>À réclamer : %1. Chaque jour ajoute %2 d’intérêts.</translation>
    </message>
    <message>
        <source>To be claimed, as far as it can be computed: %1.</source>
        <translation>À réclamer, pour ce qui peut être calculé : %1.</translation>
    </message>
</context>
<context>
    <name>encours::CustomerFields</name>
    <message>
        <source>the company&apos;s</source>
        <translation>celles de l’entreprise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>itself; or the code of another customer</source>
        <translation>lui-même ; ou le code d’un autre client</translation>
    </message>
    <message>
        <source>This number cannot be read.</source>
        <translation>Ce nombre est illisible.</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>Before a note about what stands in a field.</extracomment>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>encours::CustomerGlance</name>
    <message>
        <source>The customer at a glance</source>
        <translation>Le client en un coup d’œil</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Why this policy and this rank?</source>
        <translation>Pourquoi cette politique et ce rang ?</translation>
    </message>
    <message>
        <source>Invoices of the message</source>
        <translation>Factures du message</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page (C)</source>
        <translation>Ouvrir la page du client (C)</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Étape %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Claimed: %1</source>
        <translation>Réclamé : %1</translation>
    </message>
    <message>
        <source>%1, once %2 of credit notes and payments are deducted</source>
        <translation>%1, après déduction de %2 d’avoirs et de règlements</translation>
    </message>
</context>
<context>
    <name>encours::CustomerMerge</name>
    <message>
        <source>%1 and %2 are two customers again. What came after the merge stays with %2.</source>
        <translation>%1 et %2 sont de nouveau deux clients. Ce qui est venu après la fusion reste chez %2.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 a été fusionné avec %2.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler la fusion</translation>
    </message>
</context>
<context>
    <name>encours::CustomerPage</name>
    <message numerus="yes">
        <source>%Ln open items</source>
        <translation>
            <numerusform>%Ln pièce ouverte</numerusform>
            <numerusform>%Ln pièces ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It paid nothing over the last %Ln days.</source>
        <translation>
            <numerusform>Il n’a rien payé au cours du dernier jour.</numerusform>
            <numerusform>Il n’a rien payé sur les %Ln derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments of %1 are not set against any invoice.</source>
        <translation>%1 de règlements ne sont affectés à aucune facture.</translation>
    </message>
    <message>
        <source>%1 is doubtful (account 416) and not in the total.</source>
        <translation>%1 sont douteux (compte 416) et hors du total.</translation>
    </message>
    <message>
        <source>%1 of it is held as bills of exchange.</source>
        <translation>%1 en sont détenus en effets.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Back to the customers</source>
        <translation>Retour aux clients</translation>
    </message>
    <message>
        <source>Filter by number or kind</source>
        <translation>Filtrer par numéro ou type</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Pièces ouvertes</translation>
    </message>
    <message>
        <source>Nothing is open on this day.</source>
        <translation>Rien n’est ouvert à cette date.</translation>
    </message>
    <message>
        <source>%1 is in credit by %2</source>
        <translation>%1 a un crédit de %2</translation>
    </message>
    <message>
        <source>%1 owes %2, of which %3 overdue</source>
        <translation>%1 doit %2, dont %3 échus</translation>
    </message>
    <message>
        <source>%1 owes %2</source>
        <translation>%1 doit %2</translation>
    </message>
    <message>
        <source>at the close of %1</source>
        <translation>à la clôture du %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message numerus="yes">
        <source>It paid on average %Ln days after the due day (over the last %1 days).</source>
        <translation>
            <numerusform>En moyenne, il a payé %Ln jour après l’échéance (sur les %1 derniers jours).</numerusform>
            <numerusform>En moyenne, il a payé %Ln jours après l’échéance (sur les %1 derniers jours).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due items</source>
        <translation>
            <numerusform>%Ln échéance</numerusform>
            <numerusform>%Ln échéances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln règlement</numerusform>
            <numerusform>%Ln règlements</numerusform>
        </translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>payé par %1</translation>
    </message>
    <message>
        <source>Filter by number, kind or label</source>
        <translation>Filtrer par numéro, type ou libellé</translation>
    </message>
    <message>
        <source>Documents of the customer</source>
        <translation>Pièces du client</translation>
    </message>
    <message>
        <source>No document was booked by this day.</source>
        <translation>Aucune pièce n’était comptabilisée ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing was settled in this month.</source>
        <translation>Rien n’a été soldé ce mois-là.</translation>
    </message>
    <message>
        <source>Filter by reference or document</source>
        <translation>Filtrer par référence ou pièce</translation>
    </message>
    <message>
        <source>Payments of the customer</source>
        <translation>Règlements du client</translation>
    </message>
    <message>
        <source>Nothing was paid by this day.</source>
        <translation>Rien n’était payé ce jour-là.</translation>
    </message>
    <message>
        <source>Settled in %1</source>
        <translation>Soldées en %1</translation>
    </message>
    <message>
        <source>Show all documents again</source>
        <translation>Afficher de nouveau toutes les pièces</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Retards</translation>
    </message>
    <message>
        <source>Customer sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Parts of the customer&apos;s page</source>
        <translation>Parties de la page du client</translation>
    </message>
    <message>
        <source>What the law grants</source>
        <translation>Ce que la loi accorde</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Statement of account, receipt, reception of a dispute, payment plan, acknowledgement of debt</source>
        <translation>Relevé de compte, reçu, accusé de réception d’un litige, échéancier, reconnaissance de dette</translation>
    </message>
    <message>
        <source>&amp;Write a document…</source>
        <translation>Écrire un &amp;document…</translation>
    </message>
</context>
<context>
    <name>encours::CustomerSheetView</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Where to reach it</source>
        <translation>Où le joindre</translation>
    </message>
    <message>
        <source>Conditions and payment</source>
        <translation>Conditions et paiement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (the company&apos;s)</source>
        <translation>%1 (celles de l’entreprise)</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Par %1, %2</translation>
    </message>
    <message>
        <source>The imports say nothing of it</source>
        <translation>Les imports n’en disent rien</translation>
    </message>
    <message>
        <source>The imports say: %1</source>
        <translation>Les imports disent : %1</translation>
    </message>
    <message>
        <source>✎ corrected</source>
        <extracomment>Beside a field that a person corrected or entered.</extracomment>
        <translation>✎ corrigé</translation>
    </message>
    <message>
        <source>%1: corrected. %2</source>
        <translation>%1 : corrigé. %2</translation>
    </message>
    <message>
        <source>&amp;Go back to what the imports say</source>
        <translation>&amp;Revenir à ce que disent les imports</translation>
    </message>
    <message>
        <source>No import brought this customer.</source>
        <translation>Aucun import n’a apporté ce client.</translation>
    </message>
    <message>
        <source>Brought by the import of “%1” on %2 (source “%3”).</source>
        <translation>Apporté par l’import de « %1 » le %2 (source « %3 »).</translation>
    </message>
    <message>
        <source>%1 (source “%2”)</source>
        <translation>%1 (source « %2 »)</translation>
    </message>
    <message>
        <source>Other codes: %1.</source>
        <translation>Autres codes : %1.</translation>
    </message>
    <message>
        <source>It pays for: %1.</source>
        <translation>Il paie pour : %1.</translation>
    </message>
    <message>
        <source>Modify…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Modify: %1</source>
        <translation>Modifier : %1</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Ajouter un contact…</translation>
    </message>
    <message>
        <source>Modify the contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Retirer le contact</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Comme importé</translation>
    </message>
    <message>
        <source>Back to what the imports say of this contact</source>
        <translation>Revenir à ce que disent les imports de ce contact</translation>
    </message>
    <message>
        <source>Filter the contacts</source>
        <translation>Filtrer les contacts</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nobody is known here. Add whom to write to or to call.</source>
        <translation>Personne n’est connu ici. Ajoutez à qui écrire ou qui appeler.</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Données personnelles…</translation>
    </message>
    <message>
        <source>Export what is known of the chosen person, or erase it for good</source>
        <translation>Exporter ce qui est connu de la personne choisie, ou l’effacer définitivement</translation>
    </message>
</context>
<context>
    <name>encours::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed on this day</source>
        <translation>Rien n’est dû à cette date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers, %1 in all</source>
        <translation>
            <numerusform>%Ln client, %1 en tout</numerusform>
            <numerusform>%Ln clients, %1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Customers to list</source>
        <translation>Clients à lister</translation>
    </message>
    <message>
        <source>No customer is in this case on this day.</source>
        <translation>Aucun client n’est dans ce cas à cette date.</translation>
    </message>
    <message>
        <source>Over 60 days</source>
        <translation>Plus de 60 jours</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>With unallocated</source>
        <translation>À affecter</translation>
    </message>
    <message>
        <source>Take back the merge of %1</source>
        <translation>Annuler la fusion de %1</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Makes one customer of the two that are selected</source>
        <translation>Fait un seul client des deux qui sont sélectionnés</translation>
    </message>
    <message>
        <source>What is owed at the close of %1, by due day. Amounts in %2, with tax.</source>
        <translation>Ce qui est dû au soir du %1, par échéance. Montants en %2, TTC.</translation>
    </message>
    <message>
        <source>With a balance</source>
        <translation>Avec un solde</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Âges</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>Name, code, SIREN, town…</source>
        <translation>Nom, code, SIREN, ville…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Statements of account…</source>
        <translation>Relevés de compte…</translation>
    </message>
    <message>
        <source>For the customers that are selected, else for all that are listed</source>
        <translation>Pour les clients sélectionnés, sinon pour tous ceux de la liste</translation>
    </message>
    <message>
        <source>Statements…</source>
        <translation>Relevés…</translation>
    </message>
</context>
<context>
    <name>encours::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message numerus="yes">
        <source>Figures over %Ln days, at the close of %1. Amounts in %2, with tax. Each figure opens the list behind it.</source>
        <translation>
            <numerusform>Chiffres sur %Ln jour, à la clôture du %1. Montants en %2, TTC. Chaque chiffre ouvre la liste qui le compose.</numerusform>
            <numerusform>Chiffres sur %Ln jours, à la clôture du %1. Montants en %2, TTC. Chaque chiffre ouvre la liste qui le compose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation>Période des graphiques</translation>
    </message>
</context>
<context>
    <name>encours::DateButton</name>
    <message>
        <source>As of %1</source>
        <extracomment>The date that the figures are of; %1 is &quot;31 October 2026&quot;.</extracomment>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>As of %1 (chosen)</source>
        <translation>Au %1 (date choisie)</translation>
    </message>
    <message>
        <source>Look at another date</source>
        <translation>Regarder une autre date</translation>
    </message>
    <message>
        <source>Date to look at</source>
        <translation>Date à regarder</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>encours::DebtFilter</name>
    <message>
        <source>Small and large</source>
        <translation>Petites et grandes</translation>
    </message>
    <message>
        <source>Small, up to %1</source>
        <translation>Petites, jusqu’à %1</translation>
    </message>
    <message>
        <source>Large, above %1</source>
        <translation>Grandes, plus de %1</translation>
    </message>
    <message>
        <source>Recent and old</source>
        <translation>Récentes et anciennes</translation>
    </message>
    <message numerus="yes">
        <source>Recent, up to %Ln days late</source>
        <translation>
            <numerusform>Récentes, jusqu’à %Ln jour de retard</numerusform>
            <numerusform>Récentes, jusqu’à %Ln jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old, more than %Ln days late</source>
        <translation>
            <numerusform>Anciennes, plus de %Ln jour de retard</numerusform>
            <numerusform>Anciennes, plus de %Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Contested or not</source>
        <translation>Contestées ou non</translation>
    </message>
    <message>
        <source>Not contested</source>
        <translation>Non contestées</translation>
    </message>
    <message>
        <source>Contested, wholly or in part</source>
        <translation>Contestées, en tout ou partie</translation>
    </message>
    <message>
        <source>Where small and recent end…</source>
        <translation>Où s’arrêtent petite et récente…</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grandes</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petites</translation>
    </message>
    <message>
        <source>old</source>
        <translation>anciennes</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>récentes</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contestée</translation>
    </message>
    <message>
        <source>not contested</source>
        <translation>non contestées</translation>
    </message>
    <message>
        <source>All debts</source>
        <extracomment>%1: classes of debts, &quot;large, old, contested&quot;.</extracomment>
        <translation>Toutes les dettes</translation>
    </message>
    <message>
        <source>Debts: %1</source>
        <translation>Dettes : %1</translation>
    </message>
    <message>
        <source>Small or large, recent or old, contested or not</source>
        <translation>Petites ou grandes, récentes ou anciennes, contestées ou non</translation>
    </message>
</context>
<context>
    <name>encours::DebtorsCard</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Overdue, %1</source>
        <translation>Échu, %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Days late of the oldest open invoice</source>
        <translation>Jours de retard de la plus ancienne facture ouverte</translation>
    </message>
    <message>
        <source>Customers most overdue</source>
        <translation>Clients les plus en retard</translation>
    </message>
</context>
<context>
    <name>encours::DialectWidget</name>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (reconnu)</translation>
    </message>
    <message>
        <source>Recognised by itself</source>
        <translation>Reconnaissance automatique</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <comment>separator of cells</comment>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <comment>separator of cells</comment>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>separator of cells</comment>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <comment>separator of cells</comment>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>No titles</source>
        <translation>Sans titres</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Each column its own</source>
        <translation>Propre à chaque colonne</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Comma: 0,50</source>
        <translation>Virgule : 0,50</translation>
    </message>
    <message>
        <source>Point: 0.50</source>
        <translation>Point : 0.50</translation>
    </message>
    <message>
        <source>Each amount by itself</source>
        <translation>Selon chaque montant</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
</context>
<context>
    <name>encours::DocumentEntry</name>
    <message>
        <source>Enter an invoice</source>
        <translation>Saisir une facture</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et suivante</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>É&amp;mise le</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>&amp;Échéance le</translation>
    </message>
    <message>
        <source>Without ta&amp;x</source>
        <translation>&amp;HT</translation>
    </message>
    <message>
        <source>&amp;Tax</source>
        <translation>&amp;TVA</translation>
    </message>
    <message>
        <source>With t&amp;ax</source>
        <translation>T&amp;TC</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Ne&amp;w customer…</source>
        <translation>Nou&amp;veau client…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>encours::DocumentPreview</name>
    <message>
        <source>This installation cannot show files of this kind. Open the file with the system&apos;s viewer; to see it here, install Qt&apos;s image format plugins.</source>
        <translation>Cette installation ne sait pas montrer ce type de fichier. Ouvrez-le avec la visionneuse du système ; pour le voir ici, installez les greffons de formats d’image de Qt.</translation>
    </message>
    <message>
        <source>This file cannot be shown here: it may be protected by a password, or damaged. Open it with the system&apos;s viewer.</source>
        <translation>Ce fichier ne peut pas être montré ici : il est peut-être protégé par un mot de passe, ou abîmé. Ouvrez-le avec la visionneuse du système.</translation>
    </message>
    <message>
        <source>%1 – Preview</source>
        <translation>%1 – Aperçu</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Sma&amp;ller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open a copy with the system&apos;s viewer</source>
        <translation>Ouvrir une copie avec la visionneuse du système</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>encours::ExplanationPopup</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>encours::FigurePage</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>List behind the figure</source>
        <translation>Liste derrière le chiffre</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Back to the dashboard</source>
        <translation>Retour au tableau de bord</translation>
    </message>
    <message>
        <source>Part of the figure to list</source>
        <translation>Partie du chiffre à lister</translation>
    </message>
    <message>
        <source>Filter by customer or number</source>
        <translation>Filtrer par client ou numéro</translation>
    </message>
    <message>
        <source>Lines of the figure</source>
        <translation>Lignes du chiffre</translation>
    </message>
    <message>
        <source>There is nothing to list: the figure cannot be computed over this period.</source>
        <translation>Il n’y a rien à lister : le chiffre ne peut pas être calculé sur cette période.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
</context>
<context>
    <name>encours::FigureTile</name>
    <message>
        <source>Opens the list behind the figure</source>
        <translation>Ouvre la liste qui compose le chiffre</translation>
    </message>
    <message>
        <source>Open the list behind the figure</source>
        <translation>Ouvrir la liste qui compose le chiffre</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>Formula of %1</source>
        <translation>Formule : %1</translation>
    </message>
</context>
<context>
    <name>encours::FirstSteps</name>
    <message>
        <source>Who you are: name, SIREN, address, account</source>
        <translation>Qui vous êtes : nom, SIREN, adresse, compte</translation>
    </message>
    <message>
        <source>What is owed: a FEC or a list of invoices</source>
        <translation>Ce qu’on vous doit : un FEC ou une liste de factures</translation>
    </message>
    <message>
        <source>Who is late: the aged balance</source>
        <translation>Qui est en retard : la balance âgée</translation>
    </message>
    <message>
        <source>How you collect: DSO and other figures</source>
        <translation>Comment vous encaissez : DSO et autres indicateurs</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Look at the balance</source>
        <translation>Voir la balance</translation>
    </message>
    <message>
        <source>Look at the DSO</source>
        <translation>Voir le DSO</translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <extracomment>A step that is done; %1 says what it is.</extracomment>
        <translation>✓ Fait – %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>First steps: %1 of 4 done</source>
        <translation>Premiers pas : %1 sur 4</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Menu, First steps: shows them again</source>
        <translation>Menu, Premiers pas : les montre à nouveau</translation>
    </message>
</context>
<context>
    <name>encours::FollowUpWidget</name>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>Nobody reminds the customer until a day, with the reason</source>
        <translation>Personne ne relance le client jusqu’à un jour donné, avec la raison</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>The chosen hold or promise no longer keeps reminders back</source>
        <translation>La pause ou la promesse choisie ne retient plus les relances</translation>
    </message>
    <message>
        <source>Busy time…</source>
        <translation>Temps chargé…</translation>
    </message>
    <message>
        <source>A time of every year in which it is left in peace</source>
        <translation>Une période de chaque année où il est laissé en paix</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was recorded in the chosen line never was</source>
        <translation>Ce qui a été saisi sur la ligne choisie n’a jamais été</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Nothing was promised, answered or decided yet.</source>
        <translation>Rien n’a encore été promis, répondu ni décidé.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Réponse…</translation>
    </message>
    <message>
        <source>What the customer said, with what follows from it</source>
        <translation>Ce que le client a dit, et ce qui en découle</translation>
    </message>
</context>
<context>
    <name>encours::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>encours::GuideCards</name>
    <message>
        <source>What to say</source>
        <translation>Que dire</translation>
    </message>
    <message>
        <source>Call guide or negotiation card</source>
        <translation>Guide d’appel ou fiche de négociation</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the words of this guide for the whole company</source>
        <translation>Changer les mots de ce guide pour toute l’entreprise</translation>
    </message>
    <message>
        <source>Edit the guide</source>
        <translation>Modifier le guide</translation>
    </message>
</context>
<context>
    <name>encours::Header</name>
    <message>
        <source>%1 (demonstration)</source>
        <translation>%1 (démonstration)</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir au %1</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>Dossier : %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>A customer, a page or a command (Ctrl+K)</source>
        <translation>Un client, une page ou une commande (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>encours::HelpDialog</name>
    <message>
        <source>Help – Encours</source>
        <translation>Aide – Encours</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Sommaire de l’aide</translation>
    </message>
    <message>
        <source>Page of help</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>encours::HistoryStrip</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
</context>
<context>
    <name>encours::ImportDetails</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Ce que fait l’import</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Parties du rapport</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>Rés&amp;umé</translation>
    </message>
    <message>
        <source>Docum&amp;ents (%1)</source>
        <translation>Pièc&amp;es (%1)</translation>
    </message>
    <message>
        <source>P&amp;roblems (%1)</source>
        <translation>Pro&amp;blèmes (%1)</translation>
    </message>
    <message>
        <source>Filter by document or customer</source>
        <translation>Filtrer par pièce ou client</translation>
    </message>
    <message>
        <source>Documents that the import concerns</source>
        <translation>Pièces concernées par l’import</translation>
    </message>
    <message>
        <source>Nothing is added, changed, settled or missing: the ledger holds it all already.</source>
        <translation>Rien n’est ajouté, modifié, soldé ni manquant : le dossier contient déjà tout.</translation>
    </message>
    <message>
        <source>Filter by column or reason</source>
        <translation>Filtrer par colonne ou motif</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Aucun problème n’a été trouvé.</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Enregistrer la liste des problèmes</translation>
    </message>
    <message>
        <source>problems</source>
        <comment>a file&apos;s name</comment>
        <translation>problemes</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>✓ The list of problems is in “%1”.</source>
        <translation>✓ La liste des problèmes est dans « %1 ».</translation>
    </message>
    <message>
        <source>✗ “%1” could not be written. Choose another folder or free some space.</source>
        <translation>✗ « %1 » n’a pas pu être écrit. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message>
        <source>Save the list of problems…</source>
        <translation>Enregistrer la liste des problèmes…</translation>
    </message>
</context>
<context>
    <name>encours::ImportHistory</name>
    <message numerus="yes">
        <source>%Ln imports</source>
        <translation>
            <numerusform>%Ln import</numerusform>
            <numerusform>%Ln imports</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>Annulation de l’import…</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) so far</source>
        <translation>
            <numerusform>%Ln import à ce jour</numerusform>
            <numerusform>%Ln imports à ce jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the files that your accounting or invoicing package exports, or drop them on this window. The same file may come again: what is there already is left.</source>
        <translation>Choisissez les fichiers qu’exporte votre logiciel de comptabilité ou de facturation, ou déposez-les sur cette fenêtre. Le même fichier peut revenir : ce qui est déjà là reste tel quel.</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>&amp;Annuler cet import…</translation>
    </message>
    <message>
        <source>Says what it will do, and asks first</source>
        <translation>Dit ce qui sera fait et demande d’abord</translation>
    </message>
    <message>
        <source>Filter by file or source</source>
        <translation>Filtrer par fichier ou source</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Each import will be listed here: when, which file, what it brought.</source>
        <translation>Chaque import sera listé ici : quand, quel fichier, ce qu’il a apporté.</translation>
    </message>
</context>
<context>
    <name>encours::ImportOptions</name>
    <message>
        <source>For invoices whose source tells no due date. Empty: the terms of the company.</source>
        <translation>Pour les factures dont la source ne donne pas d’échéance. Vide : les conditions de la société.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Payment &amp;terms</source>
        <translation>Con&amp;ditions de paiement</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>the company&apos;s</source>
        <translation>celles de la société</translation>
    </message>
    <message>
        <source>This source tells no due dates: they follow from these terms.</source>
        <translation>Cette source n’indique pas d’échéances : elles découlent de ces conditions.</translation>
    </message>
    <message>
        <source>This list h&amp;as all open invoices</source>
        <translation>Cette liste contient toutes les factures ou&amp;vertes</translation>
    </message>
    <message>
        <source>This list has all open invoices</source>
        <translation>Cette liste contient toutes les factures ouvertes</translation>
    </message>
    <message>
        <source>What is open in the ledger from this source and is not in the list is then settled.</source>
        <translation>Ce qui est ouvert dans le dossier depuis cette source et ne figure pas dans la liste est alors soldé.</translation>
    </message>
    <message>
        <source>This list &amp;has</source>
        <translation>Cette liste &amp;contient</translation>
    </message>
    <message>
        <source>This list has</source>
        <translation>Cette liste contient</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Factures et avoirs</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Accounting entries (FEC)</source>
        <translation>Écritures comptables (FEC)</translation>
    </message>
</context>
<context>
    <name>encours::ImportPreview</name>
    <message>
        <source>“%1” is imported</source>
        <translation>« %1 » est importé</translation>
    </message>
    <message>
        <source>What importing “%1” would do</source>
        <translation>Ce que ferait l’import de « %1 »</translation>
    </message>
    <message>
        <source>The ledger “%1” holds it now. The list of imports keeps it, and can undo it.</source>
        <translation>Le dossier « %1 » le contient désormais. La liste des imports en garde la trace et permet de l’annuler.</translation>
    </message>
    <message>
        <source>A new ledger, “%1”, is made for it. Nothing is written until you choose Import.</source>
        <translation>Un nouveau dossier, « %1 », est créé pour lui. Rien n’est écrit avant que vous ne choisissiez Importer.</translation>
    </message>
    <message>
        <source>Into the ledger “%1”. Nothing is written until you choose Import.</source>
        <translation>Dans le dossier « %1 ». Rien n’est écrit avant que vous ne choisissiez Importer.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) follow.</source>
        <translation>
            <numerusform>%Ln autre fichier suit.</numerusform>
            <numerusform>%Ln autres fichiers suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>Fichier &amp;suivant</translation>
    </message>
    <message>
        <source>Sho&amp;w the dashboard</source>
        <translation>&amp;Voir le tableau de bord</translation>
    </message>
    <message>
        <source>&amp;List of imports</source>
        <translation>&amp;Liste des imports</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de « %1 »…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>Import de « %1 »…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You cancelled: nothing was changed.</source>
        <translation>Vous avez annulé : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused and are not in the ledger; Problems says why.</source>
        <translation>
            <numerusform>%Ln ligne a été refusée et n’est pas dans le dossier ; Problèmes dit pourquoi.</numerusform>
            <numerusform>%Ln lignes ont été refusées et ne sont pas dans le dossier ; Problèmes dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are refused and would be left out; Problems says why.</source>
        <translation>
            <numerusform>%Ln ligne est refusée et serait laissée de côté ; Problèmes dit pourquoi.</numerusform>
            <numerusform>%Ln lignes sont refusées et seraient laissées de côté ; Problèmes dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A control does not hold: look at it below before you rely on the figures.</source>
        <translation>Un contrôle n’est pas vérifié : regardez-le ci-dessous avant de vous fier aux chiffres.</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Im&amp;porter</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>« %1 » ne peut pas être importé</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
</context>
<context>
    <name>encours::ImportSummary</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Ce qui a été reconnu</translation>
    </message>
    <message>
        <source>What it means for the ledger</source>
        <translation>Ce que cela change dans le dossier</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Must agree</source>
        <translation>Doit concorder</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>✓ Holds</source>
        <translation>✓ Vérifié</translation>
    </message>
    <message>
        <source>✗ Does not hold</source>
        <translation>✗ Non vérifié</translation>
    </message>
</context>
<context>
    <name>encours::InvoicePage</name>
    <message numerus="yes">
        <source>%Ln due items</source>
        <translation>
            <numerusform>%Ln échéance</numerusform>
            <numerusform>%Ln échéances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlements</source>
        <translation>
            <numerusform>%Ln règlement</numerusform>
            <numerusform>%Ln règlements</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the di&amp;spute…</source>
        <translation>Clore le liti&amp;ge…</translation>
    </message>
    <message>
        <source>Conte&amp;st…</source>
        <translation>Co&amp;ntester…</translation>
    </message>
    <message>
        <source>Entered by hand.</source>
        <translation>Saisie à la main.</translation>
    </message>
    <message>
        <source>Brought by the import of “%1” on %2 (source “%3”).</source>
        <translation>Apportée par l’import de « %1 » le %2 (source « %3 »).</translation>
    </message>
    <message>
        <source>The books tell of it.</source>
        <translation>La comptabilité la connaît.</translation>
    </message>
    <message>
        <source>Without tax %1, tax %2.</source>
        <translation>HT %1, TVA %2.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Back to the invoices</source>
        <translation>Retour aux factures</translation>
    </message>
    <message>
        <source>Correct the d&amp;ue day…</source>
        <translation>Corriger l’éc&amp;héance…</translation>
    </message>
    <message>
        <source>&amp;Reset the due day</source>
        <translation>&amp;Rétablir l’échéance</translation>
    </message>
    <message>
        <source>Back to the day that the imports tell</source>
        <translation>Revient à la date que donnent les imports</translation>
    </message>
    <message>
        <source>Add a n&amp;ote…</source>
        <translation>Ajouter une n&amp;ote…</translation>
    </message>
    <message>
        <source>Filter the due items</source>
        <translation>Filtrer les échéances</translation>
    </message>
    <message>
        <source>Due items</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Nothing falls due of it.</source>
        <translation>Elle n’a pas d’échéance.</translation>
    </message>
    <message>
        <source>Filter the settlements</source>
        <translation>Filtrer les règlements</translation>
    </message>
    <message>
        <source>What settled it</source>
        <translation>Ce qui l’a soldée</translation>
    </message>
    <message>
        <source>Nothing has settled it yet.</source>
        <translation>Rien ne l’a encore soldée.</translation>
    </message>
    <message>
        <source>The customer %1</source>
        <translation>Le client %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2, nothing open</source>
        <translation>%1 de %2, rien de dû</translation>
    </message>
    <message>
        <source>%1 of %2, %3 open</source>
        <translation>%1 de %2, reste dû %3</translation>
    </message>
    <message>
        <source>%1 (%2) · issued on %3 · at the close of %4</source>
        <translation>%1 (%2) · émise le %3 · au soir du %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Due items and settlements</source>
        <translation>Échéances et règlements</translation>
    </message>
    <message>
        <source>Parts of the invoice&apos;s page</source>
        <translation>Parties de la page de la facture</translation>
    </message>
</context>
<context>
    <name>encours::InvoicesPage</name>
    <message numerus="yes">
        <source>%Ln due items</source>
        <translation>
            <numerusform>%Ln échéance</numerusform>
            <numerusform>%Ln échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>The ledger is being read…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Filter by number or customer</source>
        <translation>Filtrer par numéro ou client</translation>
    </message>
    <message>
        <source>Due items of invoices</source>
        <translation>Échéances des factures</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open due items, %1 in all</source>
        <translation>
            <numerusform>%Ln échéance ouverte, %1</numerusform>
            <numerusform>%Ln échéances ouvertes, %1 en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue due items, %1 in all</source>
        <translation>
            <numerusform>%Ln échéance échue, %1</numerusform>
            <numerusform>%Ln échéances échues, %1 en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due items, of which %1 open</source>
        <translation>
            <numerusform>%Ln échéance, dont %1 de reste dû</numerusform>
            <numerusform>%Ln échéances, dont %1 de reste dû</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices, credit notes and opening balances at the close of %1, one line a due day. Amounts in %2, with tax.</source>
        <translation>Factures, avoirs et soldes d’ouverture au soir du %1, une ligne par échéance. Montants en %2, TTC.</translation>
    </message>
    <message>
        <source>No due item is in this case on this day.</source>
        <translation>Aucune échéance n’est dans ce cas à cette date.</translation>
    </message>
    <message>
        <source>Due items to list</source>
        <translation>Échéances à lister</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échues</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>&amp;New invoice…</source>
        <translation>Nouvelle f&amp;acture…</translation>
    </message>
    <message>
        <source>New &amp;payment…</source>
        <translation>Nouveau &amp;règlement…</translation>
    </message>
    <message>
        <source>Attac&amp;h files…</source>
        <translation>&amp;Joindre des fichiers…</translation>
    </message>
    <message>
        <source>PDFs and pictures find their invoices by the numbers in their names</source>
        <translation>PDF et images trouvent leur facture par le numéro que porte leur nom</translation>
    </message>
    <message>
        <source>%1 of it is doubtful (416), which the dashboard counts apart.</source>
        <extracomment>A further sentence; %1 is an amount.</extracomment>
        <translation>Dont %1 de créances douteuses (416), que le tableau de bord compte à part.</translation>
    </message>
</context>
<context>
    <name>encours::KeyButton</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Name of a button for those who do not see it; %2 is the key that presses it.</extracomment>
        <translation>%1, touche %2</translation>
    </message>
</context>
<context>
    <name>encours::LedgerMessages</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de « %1 »…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” was not opened: you cancelled.</source>
        <translation>« %1 » n’a pas été ouvert : vous avez annulé.</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Le retirer de la liste</translation>
    </message>
    <message>
        <source>Another program is writing to this ledger. What you see is as it was before; it will be read again by itself.</source>
        <translation>Un autre programme écrit dans ce dossier. Ce que vous voyez date d’avant ; il sera relu tout seul.</translation>
    </message>
    <message>
        <source>The data end on %1, so everything is shown as of that day. Import newer files to see today.</source>
        <translation>Les données s’arrêtent au %1 : tout est montré à cette date. Importez des fichiers plus récents pour voir aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>encours::LetterPreview</name>
    <message>
        <source>The letter, as it is printed</source>
        <translation>La lettre, telle qu’imprimée</translation>
    </message>
    <message>
        <source>The letter, as it left</source>
        <translation>La lettre, telle que partie</translation>
    </message>
    <message>
        <source>The message, as it is read</source>
        <translation>Le message, tel que lu</translation>
    </message>
    <message>
        <source>⚠ Somebody changed these bytes since: they are not those that the journal names.</source>
        <translation>⚠ Ce contenu a été modifié depuis : ce n’est pas celui que nomme le journal.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet : %1</translation>
    </message>
</context>
<context>
    <name>encours::LetterTextsWidget</name>
    <message>
        <source>Texts of letters (*.json)</source>
        <translation>Textes de lettres (*.json)</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>As it comes with Encours</source>
        <translation>Tel que fourni avec Encours</translation>
    </message>
    <message>
        <source>Version %1, %2, %3</source>
        <translation>Version %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (in force)</source>
        <translation>%1 (en vigueur)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>It begins as a copy of the one shown, and is chosen in its place under the conditions that you set. Its name:</source>
        <translation>Il commence comme une copie de celui qui est affiché, et est choisi à sa place aux conditions que vous fixez. Son nom :</translation>
    </message>
    <message>
        <source>%1 (2)</source>
        <translation>%1 (2)</translation>
    </message>
    <message>
        <source>Save all texts as a file</source>
        <translation>Enregistrer tous les textes dans un fichier</translation>
    </message>
    <message>
        <source>Texts of letters</source>
        <translation>Textes de lettres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were written to %1.</source>
        <translation>
            <numerusform>%Ln texte a été écrit dans %1.</numerusform>
            <numerusform>%Ln textes ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over texts from a file</source>
        <translation>Reprendre des textes d’un fichier</translation>
    </message>
    <message>
        <source>Tried on %1</source>
        <translation>Essai sur %1</translation>
    </message>
    <message>
        <source>%1 – not saved</source>
        <translation>%1 – non enregistré</translation>
    </message>
    <message>
        <source>%1 – yours</source>
        <translation>%1 – le vôtre</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Form of the texts</source>
        <translation>Forme des textes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Customer on whom the text is tried</source>
        <translation>Client sur lequel le texte est essayé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A new version, for messages that are made from now on</source>
        <translation>Une nouvelle version, pour les messages à venir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Gives up what was typed and not saved</source>
        <translation>Abandonne ce qui a été tapé et non enregistré</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about this text</source>
        <translation>Plus sur ce texte</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Back to the text that comes with Encours</source>
        <translation>Revenir au texte fourni avec Encours</translation>
    </message>
    <message>
        <source>New text beside this one…</source>
        <translation>Nouveau texte à côté de celui-ci…</translation>
    </message>
    <message>
        <source>Save all texts as a file…</source>
        <translation>Enregistrer tous les textes dans un fichier…</translation>
    </message>
    <message>
        <source>Take over texts from a file…</source>
        <translation>Reprendre des textes d’un fichier…</translation>
    </message>
</context>
<context>
    <name>encours::LetterheadDialog</name>
    <message>
        <source>Letterhead and letters</source>
        <translation>En-tête et lettres</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Window at the right (France: DL and C5, NF Z 11-001)</source>
        <translation>Fenêtre à droite (France : DL et C5, NF Z 11-001)</translation>
    </message>
    <message>
        <source>Window at the left (Germany: DIN 5008, form B)</source>
        <translation>Fenêtre à gauche (Allemagne : DIN 5008, forme B)</translation>
    </message>
    <message>
        <source>the company&apos;s city</source>
        <translation>la ville de l’entreprise</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>&amp;Colour of name and rules</source>
        <translation>&amp;Couleur du nom et des filets</translation>
    </message>
    <message>
        <source>&amp;Envelope</source>
        <translation>En&amp;veloppe</translation>
    </message>
    <message>
        <source>&amp;Written at</source>
        <translation>Écr&amp;it à</translation>
    </message>
    <message>
        <source>Name, address, register and VAT numbers come from the company&apos;s page, under Settings.</source>
        <translation>Nom, adresse, immatriculation et numéro de TVA viennent de la page de l’entreprise, dans les réglages.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Who si&amp;gns</source>
        <translation>Si&amp;gnataire</translation>
    </message>
    <message>
        <source>In which ca&amp;pacity</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>Picture of the si&amp;gnature</source>
        <translation>Image de la signature</translation>
    </message>
    <message>
        <source>Without a picture, room is left to sign by hand.</source>
        <translation>Sans image, la place est laissée pour signer à la main.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>&amp;QR code for transfers (EPC), beside the IBAN</source>
        <translation>Code &amp;QR de virement (EPC), à côté de l’IBAN</translation>
    </message>
    <message>
        <source>Link &amp;to pay</source>
        <translation>Lien de &amp;paiement</translation>
    </message>
    <message>
        <source>&amp;Discount for paying early</source>
        <translation>Escomp&amp;te pour paiement anticipé</translation>
    </message>
    <message>
        <source>… as many da&amp;ys before the due day</source>
        <translation>… autant de &amp;jours avant l’échéance</translation>
    </message>
    <message>
        <source>IBAN and BIC come from the company&apos;s page. The discount is computed for each customer and offered in notices before the due day; 0 % offers none.</source>
        <translation>L’IBAN et le BIC viennent de la page de l’entreprise. L’escompte est calculé pour chaque client et proposé dans les prévenances ; 0 % n’en propose pas.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>T&amp;erms of payment, as recalled</source>
        <translation>C&amp;onditions de règlement, rappelées</translation>
    </message>
    <message>
        <source>A useful &amp;word, or thanks for loyalty</source>
        <translation>Un &amp;mot utile, ou merci de la fidélité</translation>
    </message>
    <message>
        <source>Consumer &amp;mediator (name, address)</source>
        <translation>Mé&amp;diateur de la consommation (nom, adresse)</translation>
    </message>
    <message>
        <source>Who sells to consumers names a mediator (C. conso L612-1); letters to consumers then say it.</source>
        <translation>Qui vend à des consommateurs désigne un médiateur (C. conso L612-1) ; les lettres aux consommateurs le disent alors.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Pour autrui</translation>
    </message>
    <message>
        <source>The company c&amp;ollects for others</source>
        <translation>L’entreprise &amp;recouvre pour autrui</translation>
    </message>
    <message>
        <source>Creditor&apos;s &amp;name</source>
        <translation>&amp;Nom du créancier</translation>
    </message>
    <message>
        <source>Creditor&apos;s &amp;address</source>
        <translation>&amp;Adresse du créancier</translation>
    </message>
    <message>
        <source>Letters then bear what CPCE R124-4 wants: who collects and for whom, basis and amount of the claim by item, and L111-8.</source>
        <translation>Les lettres portent alors ce que veut l’article R124-4 du CPCE : qui recouvre et pour qui, fondement et montant de la créance poste par poste, et l’article L111-8.</translation>
    </message>
    <message>
        <source>Enc&amp;losed with formal notices, one a line</source>
        <translation>&amp;Pièces jointes aux mises en demeure, une par ligne</translation>
    </message>
</context>
<context>
    <name>encours::LettersDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Mark as sent…</source>
        <translation>&amp;Marquer comme parti…</translation>
    </message>
    <message>
        <source>Letters of the run</source>
        <translation>Lettres de l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by customer, document or state</source>
        <translation>Filtrer par client, document ou état</translation>
    </message>
    <message>
        <source>Messages to be written and sent</source>
        <translation>Messages à écrire et à envoyer</translation>
    </message>
    <message>
        <source>Nothing of this run is written, or waits for it.</source>
        <translation>Rien de cet envoi n’est écrit ni n’attend de l’être.</translation>
    </message>
    <message>
        <source>Channels to list</source>
        <translation>Canaux à afficher</translation>
    </message>
    <message>
        <source>All letters as one PDF…</source>
        <translation>Toutes les lettres en un PDF…</translation>
    </message>
    <message>
        <source>Letters %1</source>
        <translation>Lettres %1</translation>
    </message>
    <message>
        <source>One file each…</source>
        <translation>Un fichier par message…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were written.</source>
        <translation>
            <numerusform>%Ln message a été écrit.</numerusform>
            <numerusform>%Ln messages ont été écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be: what they lack is said in the list.</source>
        <translation>
            <numerusform>%Ln n’a pas pu l’être : la liste dit ce qui manque.</numerusform>
            <numerusform>%Ln n’ont pas pu l’être : la liste dit ce qui manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had become pointless and were cancelled.</source>
        <translation>
            <numerusform>%Ln n’avait plus d’objet et a été annulé.</numerusform>
            <numerusform>%Ln n’avaient plus d’objet et ont été annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped: the rest waits.</source>
        <translation>L’écriture a été arrêtée : le reste attend.</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Choose a message to see it.</source>
        <translation>Choisissez un message pour le voir.</translation>
    </message>
    <message>
        <source>It is not written yet, or has nothing to show.</source>
        <translation>Il n’est pas encore écrit, ou n’a rien à montrer.</translation>
    </message>
    <message>
        <source>&amp;Print the chosen…</source>
        <translation>&amp;Imprimer la sélection…</translation>
    </message>
    <message>
        <source>&amp;Print all…</source>
        <translation>&amp;Tout imprimer…</translation>
    </message>
    <message>
        <source>&amp;Mark the chosen as sent…</source>
        <translation>&amp;Marquer la sélection comme partie…</translation>
    </message>
    <message>
        <source>&amp;Mark all as sent…</source>
        <translation>&amp;Marquer tout comme parti…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of %1 are written, %2 are not</source>
        <translation>
            <numerusform>%Ln message du %1 est écrit, %2 ne l’est pas</numerusform>
            <numerusform>%Ln messages du %1 sont écrits, %2 ne le sont pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of %1 are written</source>
        <translation>
            <numerusform>%Ln message du %1 est écrit</numerusform>
            <numerusform>%Ln messages du %1 sont écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters are being written…</source>
        <translation>Les lettres s’écrivent…</translation>
    </message>
    <message>
        <source>&amp;Labels and calls</source>
        <translation>Éti&amp;quettes et appels</translation>
    </message>
    <message>
        <source>Labels for the envelopes of registered letters, and the calls of the run to take along</source>
        <translation>Étiquettes pour les enveloppes des recommandés, et les appels de l’envoi à emporter</translation>
    </message>
    <message>
        <source>Files for the agency or the lawyer…</source>
        <translation>Dossiers pour l’agence ou l’avocat…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Éc&amp;rire</translation>
    </message>
    <message>
        <source>Writes what is approved and not written yet: once it lacks nothing any more</source>
        <translation>Écrit ce qui est approuvé et ne l’est pas encore : une fois qu’il n’y manque plus rien</translation>
    </message>
    <message>
        <source>&amp;Write the chosen</source>
        <translation>Éc&amp;rire la sélection</translation>
    </message>
    <message>
        <source>&amp;Write the rest</source>
        <translation>Éc&amp;rire le reste</translation>
    </message>
</context>
<context>
    <name>encours::LettersOutput</name>
    <message>
        <source>None of these goes on paper: nothing was printed.</source>
        <translation>Aucun de ces messages ne va sur papier : rien n’a été imprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters went to the printer. Mark them as sent once they are posted.</source>
        <translation>
            <numerusform>%Ln lettre est partie à l’imprimante. Marquez-la comme partie une fois postée.</numerusform>
            <numerusform>%Ln lettres sont parties à l’imprimante. Marquez-les comme parties une fois postées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the letters as one PDF</source>
        <translation>Enregistrer les lettres en un PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters are in “%1”.</source>
        <translation>
            <numerusform>%Ln lettre est dans « %1 ».</numerusform>
            <numerusform>%Ln lettres sont dans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>« %1 » n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Save one file each into the folder</source>
        <translation>Enregistrer un fichier par message dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are in “%1”.</source>
        <translation>
            <numerusform>%Ln fichier est dans « %1 ».</numerusform>
            <numerusform>%Ln fichiers sont dans « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln files could be written into “%1”. Choose another folder.</source>
        <translation>
            <numerusform>Seul %Ln fichier a pu être écrit dans « %1 ». Choisissez un autre dossier.</numerusform>
            <numerusform>Seuls %Ln fichiers ont pu être écrits dans « %1 ». Choisissez un autre dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program of this computer takes it. Save it as a file instead.</source>
        <translation>Aucun programme de cet ordinateur ne l’ouvre. Enregistrez-le plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>Write the files for the agency into the folder</source>
        <translation>Écrire les dossiers pour l’agence dans ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files for the agency are in “%1”, a folder each.</source>
        <translation>
            <numerusform>%Ln dossier pour l’agence est dans « %1 ».</numerusform>
            <numerusform>%Ln dossiers pour l’agence sont dans « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln files for the agency could be written into “%1”. Choose another folder.</source>
        <translation>
            <numerusform>Seul %Ln dossier pour l’agence a pu être écrit dans « %1 ». Choisissez un autre dossier.</numerusform>
            <numerusform>Seuls %Ln dossiers pour l’agence ont pu être écrits dans « %1 ». Choisissez un autre dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters are being printed…</source>
        <translation>Les lettres s’impriment…</translation>
    </message>
    <message>
        <source>Printing was stopped: look at what came out. Nothing is marked as sent.</source>
        <translation>L’impression a été arrêtée : regardez ce qui est sorti. Rien n’est marqué comme parti.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing is marked as sent: print again, or save the letters as PDF.</source>
        <translation>L’imprimante n’a pas répondu. Rien n’est marqué comme parti : réimprimez, ou enregistrez les lettres en PDF.</translation>
    </message>
    <message>
        <source>Letters are being put into one PDF…</source>
        <translation>Les lettres sont réunies en un PDF…</translation>
    </message>
    <message>
        <source>It was stopped: no file was written.</source>
        <translation>L’enregistrement a été arrêté : aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>None of these goes on paper: no file was written.</source>
        <translation>Aucun de ces messages ne va sur papier : aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Files are being written…</source>
        <translation>Les fichiers s’écrivent…</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: %Ln files are in “%1”.</source>
        <translation>
            <numerusform>L’enregistrement a été arrêté : %Ln fichier est dans « %1 ».</numerusform>
            <numerusform>L’enregistrement a été arrêté : %Ln fichiers sont dans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Files for the agency are being written…</source>
        <translation>Les dossiers pour l’agence s’écrivent…</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: %Ln files for the agency are in “%1”, a folder each.</source>
        <translation>
            <numerusform>L’enregistrement a été arrêté : %Ln dossier pour l’agence est dans « %1 ».</numerusform>
            <numerusform>L’enregistrement a été arrêté : %Ln dossiers pour l’agence sont dans « %1 ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>encours::MainWindow</name>
    <message>
        <source>Encours</source>
        <translation>Encours</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Ledgers (*.encours);;All files (*)</source>
        <translation>Dossiers (*.encours);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 – Encours</source>
        <extracomment>Title of the window; %1 is the company.</extracomment>
        <translation>%1 – Encours</translation>
    </message>
    <message>
        <source>The company could not be saved</source>
        <translation>La société n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>What you wrote about the company could not be saved: the page says why. If you close the window now, it is lost.</source>
        <translation>Ce que vous avez écrit sur la société n’a pas pu être enregistré : la page dit pourquoi. Si vous fermez la fenêtre maintenant, ce sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
</context>
<context>
    <name>encours::MappingHeader</name>
    <message>
        <source>Ignored</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1 : %2</translation>
    </message>
    <message>
        <source>Column %1, %2: %3</source>
        <translation>Colonne %1, %2 : %3</translation>
    </message>
    <message>
        <source>The field that this column feeds</source>
        <translation>Le champ que cette colonne alimente</translation>
    </message>
</context>
<context>
    <name>encours::MappingWidget</name>
    <message>
        <source>The mapping of “%1” is used.</source>
        <translation>La correspondance de « %1 » est utilisée.</translation>
    </message>
    <message>
        <source>✗ Still missing: %1. Choose below which column holds it.</source>
        <translation>✗ Il manque encore : %1. Choisissez ci-dessous la colonne qui le contient.</translation>
    </message>
    <message>
        <source>✓ All that is needed was found. Check the first rows, and correct above them what is wrong.</source>
        <translation>✓ Tout le nécessaire a été trouvé. Vérifiez les premières lignes et corrigez au-dessus d’elles ce qui est faux.</translation>
    </message>
    <message>
        <source>✗ No title is known. Choose above each column what it holds.</source>
        <translation>✗ Aucun titre n’est connu. Choisissez au-dessus de chaque colonne ce qu’elle contient.</translation>
    </message>
    <message>
        <source>First rows, as they are understood</source>
        <translation>Premières lignes, telles qu’elles sont comprises</translation>
    </message>
    <message>
        <source>A mapping from a file</source>
        <translation>Une correspondance depuis un fichier</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>Save the mapping to a file</source>
        <translation>Enregistrer la correspondance dans un fichier</translation>
    </message>
    <message>
        <source>✓ The mapping is in “%1”.</source>
        <translation>✓ La correspondance est dans « %1 ».</translation>
    </message>
    <message>
        <source>✗ “%1” could not be written. Choose another folder or free some space.</source>
        <translation>✗ « %1 » n’a pas pu être écrit. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
        <source>It is kept as “%1” with the import.</source>
        <translation>Elle est conservée sous le nom « %1 » avec l’import.</translation>
    </message>
    <message>
        <source>Keep this mapping as…</source>
        <translation>Conserver la correspondance…</translation>
    </message>
    <message>
        <source>Name under which this mapping is kept</source>
        <translation>Nom sous lequel cette correspondance est conservée</translation>
    </message>
    <message>
        <source>Kept in the ledger with the import, and used by itself when a list has the same titles.</source>
        <translation>Conservée dans le dossier avec l’import, et utilisée d’elle-même quand une liste a les mêmes titres.</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <translation>Fichier de correspondance</translation>
    </message>
    <message>
        <source>Use a mapping file…</source>
        <translation>Utiliser un fichier de correspondance…</translation>
    </message>
    <message>
        <source>Save to a mapping file…</source>
        <translation>Enregistrer dans un fichier de correspondance…</translation>
    </message>
    <message>
        <source>✗ A mapping is called “%1” already: it stays as it is, unless you replace it or choose another name.</source>
        <translation>✗ Une correspondance s’appelle déjà « %1 » : elle reste telle quelle, sauf si vous la remplacez ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>It replaces the mapping “%1” with the import.</source>
        <translation>Elle remplacera « %1 » lors de l’import.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace the mapping of that name</source>
        <translation>Remplacer la correspondance de ce nom</translation>
    </message>
</context>
<context>
    <name>encours::MergeDialog</name>
    <message>
        <source>Merge two customers</source>
        <translation>Fusionner deux clients</translation>
    </message>
    <message>
        <source>Which of the two stays?</source>
        <translation>Lequel des deux reste ?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln règlement</numerusform>
            <numerusform>%Ln règlements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 has becomes that of %2: %3, and all that was sent, agreed and noted.
%1 is listed no more; from now on its code means %2, in coming imports too.
%2 keeps its own name, address and terms. You can take the merge back.</source>
        <translation>Ce qui appartient à %1 passe à %2 : %3, ainsi que tout ce qui a été envoyé, convenu et noté.
%1 ne figure plus dans les listes ; désormais son code désigne %2, aussi dans les prochains imports.
%2 garde son nom, son adresse et ses conditions. Vous pourrez annuler la fusion.</translation>
    </message>
</context>
<context>
    <name>encours::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>encours::MonthGrid</name>
    <message numerus="yes">
        <source>and %Ln others</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::MonthModel</name>
    <message>
        <source>%1: nothing planned</source>
        <translation>%1 : rien de prévu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln messages, %2</source>
        <translation>
            <numerusform>%1 : %Ln message, %2</numerusform>
            <numerusform>%1 : %Ln messages, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::NewCompanyDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nouvelle société</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nom de la société</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>One company is one file on your computer: you can copy it, back it up, and open it elsewhere.</source>
        <translation>Une société est un fichier sur votre ordinateur : vous pouvez le copier, le sauvegarder et l’ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Name of the company</source>
        <translation>&amp;Nom de la société</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where to keep the new ledger</source>
        <translation>Où garder le nouveau dossier</translation>
    </message>
    <message>
        <source>Ledgers (*.encours)</source>
        <translation>Dossiers (*.encours)</translation>
    </message>
</context>
<context>
    <name>encours::OwnDocumentDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Enregist&amp;rer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Record the plan…</source>
        <translation>Enregistrer l’échéan&amp;cier…</translation>
    </message>
    <message>
        <source>Write a document</source>
        <translation>Écrire un document</translation>
    </message>
    <message>
        <source>No program of this computer takes it. Save it as a file instead.</source>
        <translation>Aucun programme de cet ordinateur ne l’ouvre. Enregistrez-le plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>An amount is missing or cannot be read: enter it as %1.</source>
        <translation>Un montant manque ou n’est pas lisible : saisissez-le comme %1.</translation>
    </message>
    <message>
        <source>There is no text of this form for this document: choose the other one, or write a text in the settings.</source>
        <translation>Ce document n’a pas de texte sous cette forme : choisissez l’autre, ou écrivez un texte dans les réglages.</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>Enregist&amp;rer en texte…</translation>
    </message>
    <message>
        <source>The plan is recorded: reminders of these invoices pause as long as it is kept.</source>
        <translation>L’échéancier est enregistré : les relances de ces factures s’arrêtent tant qu’il est tenu.</translation>
    </message>
</context>
<context>
    <name>encours::PaymentEntry</name>
    <message>
        <source>Enter a payment</source>
        <translation>Saisir un règlement</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et suivant</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Réglé le</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>Ré&amp;férence</translation>
    </message>
    <message>
        <source>May name the invoices</source>
        <translation>Peut citer les factures</translation>
    </message>
    <message>
        <source>What the payment settles</source>
        <translation>Ce que solde le règlement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>Nothing is open: the payment stays unallocated.</source>
        <translation>Rien n’est dû : le règlement reste non affecté.</translation>
    </message>
    <message>
        <source>Its reference names what it settles.</source>
        <translation>Sa référence cite ce qu’il solde.</translation>
    </message>
    <message>
        <source>One due item is of exactly this amount.</source>
        <translation>Une échéance est exactement de ce montant.</translation>
    </message>
    <message>
        <source>Several due items are exactly this amount together.</source>
        <translation>Plusieurs échéances font ensemble exactement ce montant.</translation>
    </message>
    <message>
        <source>All that is open is doubtful: name it in the reference, or type what is settled.</source>
        <translation>Tout ce qui est dû est douteux : citez-le en référence, ou saisissez ce qui est soldé.</translation>
    </message>
    <message>
        <source>%1 stays unallocated.</source>
        <translation>%1 reste non affecté.</translation>
    </message>
    <message>
        <source>Settle the %1 that is missing of %2 as a difference</source>
        <translation>Solder les %1 qui manquent sur %2 comme écart de règlement</translation>
    </message>
    <message>
        <source>Due items of exactly this amount</source>
        <translation>Échéances de ce montant exact</translation>
    </message>
    <message>
        <source>%1 · %2 · due on %3</source>
        <extracomment>A due item: %1 the number of the invoice, %2 the customer, %3 the due day.</extracomment>
        <translation>%1 · %2 · échéance le %3</translation>
    </message>
    <message>
        <source>One due item is of nearly this amount.</source>
        <translation>Une échéance est presque de ce montant.</translation>
    </message>
    <message>
        <source>No amount fits: the oldest due items first.</source>
        <translation>Aucun montant ne tombe juste : les échéances les plus anciennes d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>Exactly this amount is open of %Ln due items: Enter takes the one that is chosen, or name the customer.</source>
        <translation>
            <numerusform>%Ln échéance est ouverte de ce montant exact : Entrée la prend, ou nommez le client.</numerusform>
            <numerusform>%Ln échéances sont ouvertes de ce montant exact : Entrée prend celle qui est choisie, ou nommez le client.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer owes is still being read. Save again in a moment.</source>
        <translation>Ce que doit le client est encore en cours de lecture. Enregistrez à nouveau dans un instant.</translation>
    </message>
</context>
<context>
    <name>encours::PdfView</name>
    <message>
        <source>PDFs can neither be shown nor printed: the part of Encours that reads them (encours_pdf) is missing. Install Encours again.</source>
        <translation>Les PDF ne peuvent être ni affichés ni imprimés : la partie d’Encours qui les lit (encours_pdf) manque. Réinstallez Encours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters could not be read: they are damaged in the ledger.</source>
        <translation>
            <numerusform>%Ln lettre n’a pas pu être lue : elle est abîmée dans le dossier.</numerusform>
            <numerusform>%Ln lettres n’ont pas pu être lues : elles sont abîmées dans le dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::PeacePanel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Why it is left in peace</source>
        <translation>Pourquoi il est laissé en paix</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines left in peace</source>
        <translation>
            <numerusform>%Ln ligne laissée en paix</numerusform>
            <numerusform>%Ln lignes laissées en paix</numerusform>
        </translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Toutes les raisons</translation>
    </message>
    <message>
        <source>Filter by customer or invoice</source>
        <translation>Filtrer par client ou facture</translation>
    </message>
    <message>
        <source>Reasons to list</source>
        <translation>Raisons à lister</translation>
    </message>
    <message>
        <source>Left in peace</source>
        <translation>Laissés en paix</translation>
    </message>
    <message>
        <source>Nobody is left in peace: all that is open is to be treated on this day, or nothing is open.</source>
        <translation>Personne n’est laissé en paix : tout ce qui est dû est à traiter ce jour-là, ou rien n’est dû.</translation>
    </message>
</context>
<context>
    <name>encours::PersonaDialog</name>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>as the step says</source>
        <translation>selon l’étape</translation>
    </message>
    <message>
        <source>Tuesdays and Thursdays, 9 to 11.30</source>
        <translation>mardi et jeudi, 9 h à 11 h 30</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What &amp;moves them</source>
        <translation>Ce qui les &amp;motive</translation>
    </message>
    <message>
        <source>What &amp;annoys them</source>
        <translation>Ce qui les &amp;agace</translation>
    </message>
    <message>
        <source>&amp;Preferred channel</source>
        <translation>Canal &amp;préféré</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Horaires</translation>
    </message>
    <message>
        <source>&amp;Tone</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <source>Set of temp&amp;lates</source>
        <translation>Jeu de modè&amp;les</translation>
    </message>
    <message>
        <source>What punctuality &amp;earns</source>
        <translation>Ce que &amp;gagne la ponctualité</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
</context>
<context>
    <name>encours::PersonasWidget</name>
    <message numerus="yes">
        <source>%Ln personas</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the persona</source>
        <translation>Supprimer le persona</translation>
    </message>
    <message>
        <source>Delete “%1”? Undo brings it back.</source>
        <translation>Supprimer « %1 » ? L’annulation le rétablit.</translation>
    </message>
    <message>
        <source>Delete “%1”? These segments are left without a persona: %2. Undo brings it back.</source>
        <translation>Supprimer « %1 » ? Ces segments restent sans persona : %2. L’annulation le rétablit.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Persona: %1</source>
        <translation>Persona : %1</translation>
    </message>
    <message>
        <source>Filter the personas</source>
        <translation>Filtrer les personas</translation>
    </message>
    <message>
        <source>Personas: whom one writes to</source>
        <translation>Personas : à qui l’on écrit</translation>
    </message>
    <message>
        <source>There is no persona yet. One says what moves a kind of customer, and how it likes to be reached.</source>
        <translation>Il n’y a pas encore de persona. Un persona dit ce qui motive un genre de clients, et comment il préfère être joint.</translation>
    </message>
</context>
<context>
    <name>encours::PictureField</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1 : choisir…</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1 : retirer</translation>
    </message>
</context>
<context>
    <name>encours::PlanForm</name>
    <message>
        <source>How it is paid off</source>
        <translation>Mode d’apurement</translation>
    </message>
    <message>
        <source>So many months</source>
        <translation>En tant de mois</translation>
    </message>
    <message>
        <source>So much a month</source>
        <translation>Tant par mois</translation>
    </message>
    <message>
        <source>of the interest</source>
        <translation>sur les intérêts</translation>
    </message>
    <message>
        <source>of the recovery costs</source>
        <translation>sur les frais de recouvrement</translation>
    </message>
    <message>
        <source>of the principal</source>
        <translation>sur le principal</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>&amp;Number of instalments</source>
        <translation>&amp;Nombre d’échéances</translation>
    </message>
    <message>
        <source>&amp;Amount each</source>
        <translation>&amp;Montant de chacune</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Waived</source>
        <translation>&amp;Abandonné</translation>
    </message>
    <message>
        <source>What is waived</source>
        <translation>Ce qui est abandonné</translation>
    </message>
</context>
<context>
    <name>encours::PoliciesWidget</name>
    <message numerus="yes">
        <source>%Ln policies</source>
        <translation>
            <numerusform>%Ln politique</numerusform>
            <numerusform>%Ln politiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>draft of version %1</source>
        <translation>brouillon de la version %1</translation>
    </message>
    <message>
        <source>version %1, since %2</source>
        <translation>version %1, depuis le %2</translation>
    </message>
    <message>
        <source>version %1, from %2</source>
        <translation>version %1, du %2</translation>
    </message>
    <message>
        <source>Go on with the draft…</source>
        <translation>Reprendre le brouillon…</translation>
    </message>
    <message>
        <source>Write a new version…</source>
        <translation>Écrire une nouvelle version…</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln days between two contacts.</source>
        <translation>
            <numerusform>Au moins %Ln jour entre deux contacts.</numerusform>
            <numerusform>Au moins %Ln jours entre deux contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln contacts in %1 days.</source>
        <translation>
            <numerusform>Au plus %Ln contact en %1 jours.</numerusform>
            <numerusform>Au plus %Ln contacts en %1 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages from %1.</source>
        <translation>Messages à partir de %1.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Discard the draft of “%1”? What is in force stays. Undo brings it back.</source>
        <translation>Abandonner le brouillon de « %1 » ? Ce qui est en vigueur reste. L’annulation le rétablit.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle politique</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Make it the company&apos;s</source>
        <translation>En faire celle de la société</translation>
    </message>
    <message>
        <source>Followed where neither an item, an invoice, a customer nor a segment chooses another</source>
        <translation>Suivie quand ni l’échéance, ni la facture, ni le client, ni le segment n’en choisit une autre</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Abandonner le brouillon…</translation>
    </message>
    <message>
        <source>Version shown</source>
        <translation>Version affichée</translation>
    </message>
    <message>
        <source>Filter the policies</source>
        <translation>Filtrer les politiques</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>The ledger is being read…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Filter the steps</source>
        <translation>Filtrer les étapes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>This policy has no step.</source>
        <translation>Cette politique n’a pas d’étape.</translation>
    </message>
    <message>
        <source>This policy</source>
        <translation>Cette politique</translation>
    </message>
    <message>
        <source>This policy: document, duplicate, company</source>
        <translation>Cette politique : document, copie, société</translation>
    </message>
    <message>
        <source>Document for customers</source>
        <translation>Document pour les clients</translation>
    </message>
    <message>
        <source>Document for the house</source>
        <translation>Document interne</translation>
    </message>
</context>
<context>
    <name>encours::PolicyCardWidget</name>
    <message>
        <source>How it pays</source>
        <translation>Comment il paie</translation>
    </message>
    <message>
        <source>Reminded by</source>
        <translation>Relancé selon</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Another policy…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Choose another policy</source>
        <translation>Choisir une autre politique</translation>
    </message>
    <message>
        <source>%1 since %2 (before: %3)</source>
        <translation>%1 depuis le %2 (avant : %3)</translation>
    </message>
    <message>
        <source>Segment “%1”</source>
        <translation>Segment « %1 »</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Aucun segment</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>Pas encore de politique</translation>
    </message>
    <message>
        <source>Open the page of policies to begin.</source>
        <translation>Ouvrez la page Politique pour commencer.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>last: %1 on %2</source>
        <translation>dernière : %1 le %2</translation>
    </message>
    <message>
        <source>the invoice %1</source>
        <translation>la facture %1</translation>
    </message>
    <message>
        <source>its due item no. %1</source>
        <translation>son échéance n° %1</translation>
    </message>
    <message>
        <source>the customer %1</source>
        <translation>le client %1</translation>
    </message>
</context>
<context>
    <name>encours::PolicyEditor</name>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>First see where each running item will stand</source>
        <translation>D’abord voir où en sera chaque échéance en cours</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Back to the policies without saving</source>
        <translation>Retour aux politiques sans enregistrer</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle politique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Days between two contacts, at least</source>
        <translation>Jours entre deux contacts, au moins</translation>
    </message>
    <message>
        <source>Contacts, at most</source>
        <translation>Contacts, au plus</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Messages from</source>
        <translation>Messages à partir de</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Nom de la politique</translation>
    </message>
    <message>
        <source>For whom the policy is</source>
        <translation>Pour qui est la politique</translation>
    </message>
    <message>
        <source>In how many days contacts are counted</source>
        <translation>Nombre de jours où les contacts sont comptés</translation>
    </message>
    <message>
        <source>Least total of a message</source>
        <translation>Total minimal d’un message</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Ajouter une étape…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Étape : %1</translation>
    </message>
    <message>
        <source>Filter the steps</source>
        <translation>Filtrer les étapes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>There is no step yet. Add the first: what is done, and when.</source>
        <translation>Il n’y a pas encore d’étape. Ajoutez la première : ce qui se fait, et quand.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type it with digits, or leave it empty.</source>
        <translation>« %1 » n’est pas un montant. Saisissez-le en chiffres, ou laissez vide.</translation>
    </message>
    <message>
        <source>Mend what is marked first</source>
        <translation>Corrigez d’abord ce qui est signalé</translation>
    </message>
</context>
<context>
    <name>encours::PolicyOutput</name>
    <message>
        <source>Open as PDF</source>
        <translation>Ouvrir en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>This version is no longer there: there is nothing to print.</source>
        <translation>Cette version n’existe plus : il n’y a rien à imprimer.</translation>
    </message>
</context>
<context>
    <name>encours::PolicyPage</name>
    <message>
        <source>%1 is overdue, and nothing stands at a step yet. If you reminded before, say where those debts stand: else they begin with the first reminder.</source>
        <translation>%1 sont échus, et rien n’en est encore à une étape. Si vous avez déjà relancé, dites où en sont ces créances ; sinon, elles commencent par la première relance.</translation>
    </message>
    <message>
        <source>Say where they stand…</source>
        <translation>Dire où elles en sont…</translation>
    </message>
    <message>
        <source>The policy: how late payers are reminded</source>
        <translation>La politique : comment les retards sont relancés</translation>
    </message>
    <message>
        <source>The ledger is being read…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>No policy holds for the company yet</source>
        <translation>Aucune politique ne vaut encore pour la société</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers follow “%1”, %2 another policy</source>
        <translation>
            <numerusform>%Ln client suit « %1 », %2 une autre politique</numerusform>
            <numerusform>%Ln clients suivent « %1 », %2 une autre politique</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers follow “%1”</source>
        <translation>Tous les clients suivent « %1 »</translation>
    </message>
    <message>
        <source>Nearest first, a policy is chosen for an item, an invoice, a customer, its segment, the company. What was reminded keeps its version. At the close of %1.</source>
        <translation>La politique est celle choisie au plus près : échéance, facture, client, segment, société. Ce qui a été relancé garde sa version. À la clôture du %1.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about the policy</source>
        <translation>Autres actions sur la politique</translation>
    </message>
    <message>
        <source>Say where existing debts stand…</source>
        <translation>Dire où en sont les créances existantes…</translation>
    </message>
    <message>
        <source>Restore the segments that come with Encours</source>
        <translation>Rétablir les segments livrés avec Encours</translation>
    </message>
    <message>
        <source>Policies and steps</source>
        <translation>Politiques et étapes</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Parts of the policy</source>
        <translation>Parties de la politique</translation>
    </message>
    <message>
        <source>Letterhead, signature and payment…</source>
        <translation>En-tête, signature et règlement…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>encours::PolicyTimeline</name>
    <message>
        <source>D</source>
        <comment>the due day</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>D−%1</source>
        <translation>J−%1</translation>
    </message>
    <message>
        <source>D+%1</source>
        <translation>J+%1</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>The steps around the due day</source>
        <translation>Les étapes autour de l’échéance</translation>
    </message>
</context>
<context>
    <name>encours::PreventionForm</name>
    <message>
        <source>Encours cannot reckon with these terms. Write for instance: 30, 30 days end of month, 45 FDM A.</source>
        <translation>Encours ne sait pas calculer avec ces conditions. Écrivez par exemple : 30, 30 jours fin de mois, 45 FDM A.</translation>
    </message>
    <message>
        <source>Deposit with the order</source>
        <translation>Acompte à la commande</translation>
    </message>
    <message>
        <source>Shorter terms</source>
        <translation>Délais plus courts</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Plafond d’encours</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>what else to do before a debt arises</source>
        <translation>ce qui se fait d’autre avant toute créance</translation>
    </message>
    <message>
        <source>Prevention: deposit with the order</source>
        <translation>Prévention : acompte à la commande</translation>
    </message>
    <message>
        <source>Prevention: shorter terms</source>
        <translation>Prévention : délais plus courts</translation>
    </message>
    <message>
        <source>Prevention: credit limit</source>
        <translation>Prévention : plafond d’encours</translation>
    </message>
    <message>
        <source>Prevention: what else</source>
        <translation>Prévention : autres mesures</translation>
    </message>
</context>
<context>
    <name>encours::PublishDialog</name>
    <message>
        <source>no further step</source>
        <translation>plus d’étape</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>En est à</translation>
    </message>
    <message>
        <source>Next, if it stays</source>
        <translation>Suite, si elle reste</translation>
    </message>
    <message>
        <source>Next, if it moves</source>
        <translation>Suite, si elle passe</translation>
    </message>
    <message>
        <source>It would stand at: %1</source>
        <translation>Elle en serait à : %1</translation>
    </message>
    <message>
        <source>They &amp;stay on their version to the end of their cycle</source>
        <translation>Elles &amp;restent sur leur version jusqu’à la fin de leur cycle</translation>
    </message>
    <message>
        <source>They &amp;move to the new version</source>
        <translation>Elles &amp;passent à la nouvelle version</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running items</source>
        <translation>
            <numerusform>%Ln échéance en cours</numerusform>
            <numerusform>%Ln échéances en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publier : %1</translation>
    </message>
    <message>
        <source>Filter the running items</source>
        <translation>Filtrer les échéances en cours</translation>
    </message>
    <message>
        <source>Running items</source>
        <translation>Échéances en cours</translation>
    </message>
    <message>
        <source>The ledger is being read…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>P&amp;ublier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Where each running item will stand is being worked out…</source>
        <translation>Calcul de la situation future de chaque échéance en cours…</translation>
    </message>
    <message>
        <source>Nothing runs on this policy.</source>
        <translation>Rien n’est en cours sur cette politique.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items have begun, and follow the version with which they began.</source>
        <translation>
            <numerusform>%Ln échéance a commencé, et suit la version de ses débuts.</numerusform>
            <numerusform>%Ln échéances ont commencé, et suivent la version de leurs débuts.</numerusform>
        </translation>
    </message>
    <message>
        <source>For none of them the next step would change.</source>
        <translation>Pour aucune, la prochaine étape ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them the next step would change.</source>
        <translation>
            <numerusform>Pour %Ln d’entre elles, la prochaine étape changerait.</numerusform>
            <numerusform>Pour %Ln d’entre elles, la prochaine étape changerait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items that have not begun follow the new version anyway.</source>
        <translation>
            <numerusform>%Ln échéance qui n’a pas commencé suit de toute façon la nouvelle version.</numerusform>
            <numerusform>%Ln échéances qui n’ont pas commencé suivent de toute façon la nouvelle version.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was reminded keeps its version in any case.</source>
        <translation>Ce qui a été relancé garde sa version dans tous les cas.</translation>
    </message>
</context>
<context>
    <name>encours::QualityPage</name>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Tout (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a choice: %1 what is weak, %2 how often.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Me&amp;nd it</source>
        <translation>C&amp;orriger</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>The ledger is being read…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>All is well: nothing weakens the data</source>
        <translation>Tout va bien : rien n’affaiblit les données</translation>
    </message>
    <message>
        <source>At the close of %1, every customer who owes something can be reached and named, and nothing looks doubled or forgotten.</source>
        <translation>Au soir du %1, tout client qui doit quelque chose peut être joint et nommé, et rien ne semble en double ou oublié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points weaken the data</source>
        <translation>
            <numerusform>%Ln point affaiblit les données</numerusform>
            <numerusform>%Ln points affaiblissent les données</numerusform>
        </translation>
    </message>
    <message>
        <source>What makes figures doubtful, reminders late or letters impossible at the close of %1, most at stake first. Customers who owe nothing are left out.</source>
        <translation>Ce qui fausse les chiffres, retarde les relances ou empêche une lettre au soir du %1, le plus gros enjeu d’abord. Les clients qui ne doivent rien sont laissés de côté.</translation>
    </message>
    <message>
        <source>Filter by customer or kind</source>
        <translation>Filtrer par client ou par type</translation>
    </message>
    <message>
        <source>What weakens the data</source>
        <translation>Ce qui affaiblit les données</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>All is well: there is nothing to mend.</source>
        <translation>Tout va bien : il n’y a rien à corriger.</translation>
    </message>
    <message>
        <source>Kind of weakness</source>
        <translation>Type de point faible</translation>
    </message>
</context>
<context>
    <name>encours::Rail</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Open, language, appearance… (F10)</source>
        <translation>Ouvrir, langue, apparence… (F10)</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Imports</translation>
    </message>
    <message>
        <source>Compan&amp;y</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>Invoic&amp;es</source>
        <translation>Factur&amp;es</translation>
    </message>
    <message>
        <source>Data &amp;quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>Ra&amp;tes</source>
        <translation>Tau&amp;x</translation>
    </message>
    <message>
        <source>Po&amp;licy</source>
        <translation>Po&amp;litique</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
</context>
<context>
    <name>encours::RatesPage</name>
    <message>
        <source>Nothing was taken over: mend the file and import it again.</source>
        <translation>Rien n’a été repris : corrigez le fichier et importez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln half-years</source>
        <translation>
            <numerusform>%Ln semestre</numerusform>
            <numerusform>%Ln semestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln règle</numerusform>
            <numerusform>%Ln règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rates</source>
        <translation>Importer des taux</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All rates of the file are in force already.</source>
        <translation>Tous les taux du fichier sont déjà en vigueur.</translation>
    </message>
    <message>
        <source>Export the rates</source>
        <translation>Exporter les taux</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>The rates are in “%1”.</source>
        <translation>Les taux sont dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>« %1 » n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Rates and rules</source>
        <translation>Taux et règles</translation>
    </message>
    <message>
        <source>Add or correct…</source>
        <translation>Ajouter ou corriger…</translation>
    </message>
    <message>
        <source>Give up the entry</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>The rate that comes with Encours holds again, or none</source>
        <translation>Le taux fourni avec Encours s’applique de nouveau, ou aucun</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Rates of a CSV file, as the export writes it</source>
        <translation>Les taux d’un fichier CSV tel que l’export le produit</translation>
    </message>
    <message>
        <source>Filter the rates</source>
        <translation>Filtrer les taux</translation>
    </message>
    <message>
        <source>Rates by half-year</source>
        <translation>Taux par semestre</translation>
    </message>
    <message>
        <source>The ledger is being read…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Filter the rules</source>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <source>Who owes what for a delay</source>
        <translation>Qui doit quoi en cas de retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rates are missing: part of the interest is not computed</source>
        <translation>
            <numerusform>Un taux manque : une partie des intérêts n’est pas chiffrée</numerusform>
            <numerusform>%Ln taux manquent : une partie des intérêts n’est pas chiffrée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rates in use are to be checked</source>
        <translation>
            <numerusform>Un taux utilisé est à vérifier</numerusform>
            <numerusform>%Ln taux utilisés sont à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates and rules: every rate in use is known</source>
        <translation>Taux et règles : tous les taux utilisés sont connus</translation>
    </message>
    <message>
        <source>✎ entered by you · ⚠ to be checked against the official text before you claim. A half-year that is missing is never guessed.</source>
        <translation>✎ saisi par vous · ⚠ à vérifier sur le texte officiel avant de réclamer. Un semestre manquant n’est jamais deviné.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln late due items need them.</source>
        <translation>
            <numerusform>Une échéance en retard en a besoin.</numerusform>
            <numerusform>Jusqu’à %Ln échéances en retard en ont besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large to be a list of rates. Choose a file such as the export writes.</source>
        <translation>« %1 » est trop volumineux pour une liste de taux. Choisissez un fichier comme celui que produit l’export.</translation>
    </message>
</context>
<context>
    <name>encours::RegisteredWidget</name>
    <message>
        <source>delivered on %1</source>
        <translation>distribuée le %1</translation>
    </message>
    <message>
        <source>returned on %1: %2</source>
        <translation>retournée le %1 : %2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Déposée</translation>
    </message>
    <message>
        <source>First presented</source>
        <translation>1re présentation</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Preuves</translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered letters</source>
        <translation>
            <numerusform>%Ln recommandé</numerusform>
            <numerusform>%Ln recommandés</numerusform>
        </translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Numéro…</translation>
    </message>
    <message>
        <source>Presented…</source>
        <translation>Présentée…</translation>
    </message>
    <message>
        <source>First presentation to the addressee</source>
        <translation>Première présentation au destinataire</translation>
    </message>
    <message>
        <source>Delivered…</source>
        <translation>Distribuée…</translation>
    </message>
    <message>
        <source>Returned…</source>
        <translation>Retournée…</translation>
    </message>
    <message>
        <source>Filter by customer or number</source>
        <translation>Filtrer par client ou numéro</translation>
    </message>
    <message>
        <source>Registered letters</source>
        <translation>Recommandés</translation>
    </message>
    <message>
        <source>No registered letter was written yet. Formal notices stand here once they are, until their acknowledgement of receipt.</source>
        <translation>Aucun recommandé n’est encore écrit. Les mises en demeure figurent ici dès qu’elles le sont, jusqu’à leur avis de réception.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Ouvrir « %1 »</translation>
    </message>
    <message>
        <source>&amp;Add a proof…</source>
        <translation>&amp;Ajouter une preuve…</translation>
    </message>
    <message>
        <source>Opens the scans that are kept, and adds others to what is recorded</source>
        <translation>Ouvre les numérisations conservées, et en ajoute à ce qui est enregistré</translation>
    </message>
</context>
<context>
    <name>encours::RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Runs and campaigns</source>
        <translation>Envois et campagnes</translation>
    </message>
    <message>
        <source>What was frozen, and how far it has come</source>
        <translation>Ce qui a été figé, et où cela en est</translation>
    </message>
    <message>
        <source>A run holds what was to be done on a day as it stood then: approve it, produce it, and say on which day it really left. Only then the next step counts.</source>
        <translation>Un envoi garde ce qui était à faire un jour donné : approuvez-le, produisez-le, dites quel jour il est vraiment parti. C’est seulement alors que l’étape compte.</translation>
    </message>
    <message>
        <source>Deliveries stopped</source>
        <translation>Livraisons suspendues</translation>
    </message>
    <message>
        <source>Who is not delivered until it pays</source>
        <translation>Les clients qui ne sont plus livrés avant d’avoir payé</translation>
    </message>
    <message>
        <source>Copy, save or print the list for those who take orders and ship. A customer leaves it by itself once it has paid.</source>
        <translation>Copiez, enregistrez ou imprimez la liste pour ceux qui prennent les commandes et expédient. Un client en sort de lui-même dès qu’il a payé.</translation>
    </message>
    <message>
        <source>Registered letters</source>
        <translation>Recommandés</translation>
    </message>
    <message>
        <source>What was sent by registered letter, and what became of it</source>
        <translation>Ce qui est parti en recommandé, et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Deposit, first presentation, delivery or return, each with its day and its proof: what a formal notice counts for depends on them.</source>
        <translation>Dépôt, première présentation, distribution ou retour, chacun avec sa date et sa preuve : l’effet d’une mise en demeure en dépend.</translation>
    </message>
</context>
<context>
    <name>encours::RuleBuilder</name>
    <message>
        <source>Remove the group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>Retirer le groupe %1</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Conditions in brackets: one of several beside all the others, or the other way round</source>
        <translation>Des conditions entre parenthèses : l’une de plusieurs à côté de toutes les autres, ou l’inverse</translation>
    </message>
</context>
<context>
    <name>encours::RunPapers</name>
    <message>
        <source>&amp;Labels of the registered letters</source>
        <translation>É&amp;tiquettes des recommandés</translation>
    </message>
    <message>
        <source>&amp;Call sheet</source>
        <translation>&amp;Feuille d’appels</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Ouvrir en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Labels of the registered letters</source>
        <translation>Étiquettes des recommandés</translation>
    </message>
    <message>
        <source>First free label of the sheet, 1 to %1, row by row</source>
        <translation>Première étiquette libre de la planche, de 1 à %1, ligne par ligne</translation>
    </message>
    <message>
        <source>Labels %1</source>
        <translation>Étiquettes %1</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Appels %1</translation>
    </message>
</context>
<context>
    <name>encours::RunsWidget</name>
    <message>
        <source>The work was frozen: approve it, produce it, and say when it left.</source>
        <translation>Le travail est figé : approuvez-le, produisez-le, puis dites quand il est parti.</translation>
    </message>
    <message>
        <source>Payments are not up to date</source>
        <translation>Les règlements ne sont pas à jour</translation>
    </message>
    <message>
        <source>&amp;Freeze all the same</source>
        <translation>&amp;Figer quand même</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines left out</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté</numerusform>
            <numerusform>%Ln lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 asked</source>
        <translation>%1 envoyés sur %2, %3 demandés</translation>
    </message>
    <message numerus="yes">
        <source>paid within %Ln days: %1</source>
        <translation>
            <numerusform>réglé en %Ln jour : %1</numerusform>
            <numerusform>réglé en %Ln jours : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>promesses : %1</translation>
    </message>
    <message>
        <source>contested: %1</source>
        <translation>litiges : %1</translation>
    </message>
    <message>
        <source>still open: %1</source>
        <translation>encore dû : %1</translation>
    </message>
    <message>
        <source>Freeze today&apos;s work</source>
        <translation>Figer la journée</translation>
    </message>
    <message>
        <source>What the planner proposes now, fixed line by line; a day is frozen once</source>
        <translation>Ce que le planificateur propose maintenant, figé ligne à ligne ; un jour ne se fige qu’une fois</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Nouvelle campagne…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>The chosen messages, or all of the run that wait for it</source>
        <translation>Les messages choisis, ou tous ceux de l’envoi qui l’attendent</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Produire</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer comme parti…</translation>
    </message>
    <message>
        <source>The chosen messages, or all that were produced</source>
        <translation>Les messages choisis, ou tous ceux qui sont produits</translation>
    </message>
    <message>
        <source>Did not leave…</source>
        <translation>N’est pas parti…</translation>
    </message>
    <message>
        <source>Cancel the messages…</source>
        <translation>Annuler les messages…</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>Parties de l’envoi</translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>Messages (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Laissés de côté (%1)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Nothing was frozen yet. Freeze today&apos;s work to approve, produce and post it.</source>
        <translation>Rien n’a encore été figé. Figez la journée pour l’approuver, la produire et l’envoyer.</translation>
    </message>
    <message>
        <source>Filter by customer, step or state</source>
        <translation>Filtrer par client, étape ou état</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>Messages de l’envoi</translation>
    </message>
    <message>
        <source>Choose a run to see its messages.</source>
        <translation>Choisissez un envoi pour voir ses messages.</translation>
    </message>
    <message>
        <source>Filter by customer, invoice or reason</source>
        <translation>Filtrer par client, facture ou raison</translation>
    </message>
    <message>
        <source>Left out of the run</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Nobody was left out of this run.</source>
        <translation>Personne n’a été laissé de côté.</translation>
    </message>
    <message>
        <source>Takes out what was paid, promised or contested since, and writes the rest: letters, e-mails, SMS</source>
        <translation>Retire ce qui a été payé, promis ou contesté depuis, et écrit le reste : lettres, e-mails, SMS</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Lettres…</translation>
    </message>
    <message>
        <source>Looks at what was written, prints and saves it, as often as you like</source>
        <translation>Montre ce qui est écrit, l’imprime et l’enregistre, autant de fois que voulu</translation>
    </message>
</context>
<context>
    <name>encours::SearchDialog</name>
    <message>
        <source>Search – Encours</source>
        <translation>Rechercher – Encours</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Found by the search: %1 is its name, %2 what it is (page, command), %3 its keys.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · customer %2</source>
        <translation>%1 · client %2</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln found: type more.</source>
        <translation>
            <numerusform>Le premier des %Ln résultats (%1) : précisez.</numerusform>
            <numerusform>Les %1 premiers sur %Ln : précisez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer, invoice number, page or command</source>
        <translation>Client, numéro de facture, page ou commande</translation>
    </message>
    <message>
        <source>Search for a customer, an invoice, a page or a command</source>
        <translation>Rechercher un client, une facture, une page ou une commande</translation>
    </message>
    <message>
        <source>%1 · %2 of %3, %4</source>
        <translation>%1 · %2 de %3, %4</translation>
    </message>
    <message>
        <source>%1, of which %2 open</source>
        <translation>%1, dont %2 ouverts</translation>
    </message>
    <message>
        <source>Looking through the invoices…</source>
        <translation>Recherche parmi les factures…</translation>
    </message>
</context>
<context>
    <name>encours::SegmentEditor</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Give the segment a name first</source>
        <translation>Donnez d’abord un nom au segment</translation>
    </message>
    <message>
        <source>Mend what is marked first</source>
        <translation>Corrigez d’abord ce qui est signalé</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Back to the segments without saving</source>
        <translation>Retour aux segments sans enregistrer</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Enregistrer le segment</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nouveau segment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Qui en fait partie</translation>
    </message>
    <message>
        <source>How they are reminded</source>
        <translation>Comment ils sont relancés</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What is done before debts arise</source>
        <translation>Ce qui se fait avant toute créance</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nom du segment</translation>
    </message>
    <message>
        <source>For whom the segment is</source>
        <translation>Pour qui est le segment</translation>
    </message>
    <message>
        <source>Persona of the segment</source>
        <translation>Persona du segment</translation>
    </message>
    <message>
        <source>Policy of the segment</source>
        <translation>Politique du segment</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>Grands comptes</translation>
    </message>
    <message>
        <source>in a sentence</source>
        <translation>en une phrase</translation>
    </message>
</context>
<context>
    <name>encours::SegmentMembersWidget</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Déjà dans</translation>
    </message>
    <message>
        <source>The segment ahead that takes the customer: the first whose rule holds has it</source>
        <translation>Le segment précédent qui prend le client : le premier dont la règle est remplie l’a</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the members</source>
        <translation>Filtrer les membres</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>No customer meets this rule.</source>
        <translation>Aucun client ne remplit cette règle.</translation>
    </message>
    <message>
        <source>The members stand here once the rule is complete.</source>
        <translation>Les membres figurent ici une fois la règle complète.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers meet this rule</source>
        <translation>
            <numerusform>%Ln client remplit cette règle</numerusform>
            <numerusform>%Ln clients remplissent cette règle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open, %2 overdue.</source>
        <translation>%1 de reste dû, dont %2 échus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to a segment ahead of this one.</source>
        <translation>
            <numerusform>%Ln d’entre eux appartient à un segment précédent.</numerusform>
            <numerusform>%Ln d’entre eux appartiennent à un segment précédent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::SegmentsWidget</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>The first segment whose rule holds has the customer. Choose one to see its rule.</source>
        <translation>Le premier segment dont la règle est remplie a le client. Choisissez-en un pour voir sa règle.</translation>
    </message>
    <message>
        <source>%1: customers with %2.</source>
        <translation>%1 : clients avec %2.</translation>
    </message>
    <message>
        <source>Delete the segment</source>
        <translation>Supprimer le segment</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1”? Its %Ln customers fall to the segments behind it, or to the company&apos;s policy. Undo brings it back.</source>
        <translation>
            <numerusform>Supprimer « %1 » ? Son client passe aux segments suivants, ou à la politique de la société. L’annulation le rétablit.</numerusform>
            <numerusform>Supprimer « %1 » ? Ses %Ln clients passent aux segments suivants, ou à la politique de la société. L’annulation le rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment : %1</translation>
    </message>
    <message>
        <source>Ask this segment earlier (Alt+Up)</source>
        <translation>Consulter ce segment plus tôt (Alt+Haut)</translation>
    </message>
    <message>
        <source>Ask this segment later (Alt+Down)</source>
        <translation>Consulter ce segment plus tard (Alt+Bas)</translation>
    </message>
    <message>
        <source>Filter the segments</source>
        <translation>Filtrer les segments</translation>
    </message>
    <message>
        <source>Segments, in the order in which they are asked</source>
        <translation>Segments, dans l’ordre où ils sont consultés</translation>
    </message>
    <message>
        <source>The ledger is being read…</source>
        <translation>Lecture du dossier…</translation>
    </message>
</context>
<context>
    <name>encours::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Each choice holds at once, for every company on this computer.</source>
        <translation>Chaque choix vaut aussitôt, pour toutes les sociétés de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>encours::SourceChooser</name>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Accounting entries, lists and workbooks (*.csv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Écritures comptables, listes et classeurs (*.csv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where to keep the new ledger</source>
        <translation>Où garder le nouveau dossier</translation>
    </message>
    <message>
        <source>Ledgers (*.encours)</source>
        <translation>Dossiers (*.encours)</translation>
    </message>
    <message>
        <source>Company %1</source>
        <extracomment>Name of a new ledger; %1 is the company&apos;s SIREN, its number in the register.</extracomment>
        <translation>Société %1</translation>
    </message>
</context>
<context>
    <name>encours::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>What your customers owe you, and whether they pay better</source>
        <translation>Ce que vos clients vous doivent, et s’ils paient mieux</translation>
    </message>
    <message>
        <source>Encours reads receivables from the files that your accounting package already produces. One company is one file on your computer; nothing leaves it.</source>
        <translation>Encours lit les créances dans les fichiers que votre comptabilité produit déjà. Une société est un fichier sur votre ordinateur ; rien n’en sort.</translation>
    </message>
    <message>
        <source>Open the ledger of a company: a file whose name ends in .encours.</source>
        <translation>Ouvrez le dossier d’une société : un fichier dont le nom se termine par .encours.</translation>
    </message>
    <message>
        <source>&amp;Open a ledger…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Look around first: an invented company with three years of invoices, good and bad payers. You cannot break anything.</source>
        <translation>Regardez d’abord : une société inventée, trois ans de factures, de bons et de mauvais payeurs. Vous ne pouvez rien casser.</translation>
    </message>
    <message>
        <source>Open the demo&amp;nstration</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>Begin with a new company: its accounting entries (FEC), or a list of its invoices as CSV, XLSX or ODS.</source>
        <translation>Commencez avec une nouvelle société : ses écritures comptables (FEC), ou une liste de ses factures en CSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>You can also drop a ledger, or files to import, anywhere on this window.</source>
        <translation>Vous pouvez aussi déposer un dossier, ou des fichiers à importer, n’importe où sur cette fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ledgers</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue in %Ln ledger(s)</source>
        <translation>
            <numerusform>%1 échus dans %Ln dossier</numerusform>
            <numerusform>%1 échus dans %Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Your ledgers</source>
        <translation>Vos dossiers</translation>
    </message>
    <message>
        <source>Begin with your company: its name, then its data. The files to import come afterwards.</source>
        <translation>Commencez par votre société : son nom, puis ses données. Les fichiers à importer viennent ensuite.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Del: the file itself stays where it is</source>
        <translation>Suppr : le fichier lui-même reste en place</translation>
    </message>
    <message>
        <source>Filter by company, remark or file</source>
        <translation>Filtrer par société, remarque ou fichier</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Ne&amp;w company…</source>
        <translation>&amp;Nouvelle société…</translation>
    </message>
    <message>
        <source>In a new win&amp;dow</source>
        <translation>Dans une nouvelle &amp;fenêtre</translation>
    </message>
</context>
<context>
    <name>encours::StatementOutput</name>
    <message>
        <source>Statement of interest</source>
        <translation>Décompte d’intérêts</translation>
    </message>
    <message>
        <source>The statement to send to the customer, line by line, with its legal grounds</source>
        <translation>Le décompte à envoyer au client, ligne par ligne, avec ses fondements</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Ouvrir en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Nothing is late on this day: there is nothing to state.</source>
        <translation>Rien n’est en retard à cette date : il n’y a rien à décompter.</translation>
    </message>
    <message>
        <source>File for an agency or a lawyer…</source>
        <translation>Dossier pour une agence ou un avocat…</translation>
    </message>
    <message>
        <source>Where to put the file for the agency</source>
        <translation>Où placer le dossier pour l’agence</translation>
    </message>
    <message numerus="yes">
        <source>The agency’s file is in “%1”, with its lists and %Ln papers and proofs.</source>
        <translation>
            <numerusform>Le dossier pour l’agence est dans « %1 », avec ses listes et %Ln document ou pièce.</numerusform>
            <numerusform>Le dossier pour l’agence est dans « %1 », avec ses listes et %Ln documents et pièces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::StatementsDialog</name>
    <message>
        <source>Statements of account</source>
        <translation>Relevés de compte</translation>
    </message>
    <message numerus="yes">
        <source>Statements of account of the %Ln chosen customers</source>
        <translation>
            <numerusform>Relevé de compte du client choisi</numerusform>
            <numerusform>Relevés de compte des %Ln clients choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statements of account of the %Ln listed customers</source>
        <translation>
            <numerusform>Relevé de compte du client de la liste</numerusform>
            <numerusform>Relevés de compte des %Ln clients de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1, each in its customer’s language. Who owes nothing and has nothing to its credit gets none.</source>
        <translation>Au %1, chacun dans la langue de son client. Qui ne doit rien et n’a rien à son crédit n’en reçoit pas.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>All in one PDF</source>
        <translation>Tous en un seul PDF</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>Un fichier chacun</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Statements of account %1</source>
        <translation>Relevés de compte %1</translation>
    </message>
    <message>
        <source>Save the statements as one PDF</source>
        <translation>Enregistrer les relevés en un seul PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save one statement each into the folder</source>
        <translation>Enregistrer un relevé chacun dans le dossier</translation>
    </message>
    <message>
        <source>Statements are being written…</source>
        <translation>Écriture des relevés…</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>« %1 » n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It was stopped: nothing was written.</source>
        <translation>Arrêté : rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: %Ln statements are in “%1”.</source>
        <translation>
            <numerusform>Arrêté : %Ln relevé est dans « %1 ».</numerusform>
            <numerusform>Arrêté : %Ln relevés sont dans « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements are in “%1”.</source>
        <translation>
            <numerusform>%Ln relevé est dans « %1 ».</numerusform>
            <numerusform>%Ln relevés sont dans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has an account to state: nothing was written.</source>
        <translation>Aucun n’a de compte à relever : rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written, their address or yours is incomplete: %1</source>
        <translation>
            <numerusform>%Ln n’a pas pu être écrit, son adresse ou la vôtre est incomplète : %1</numerusform>
            <numerusform>%Ln n’ont pas pu être écrits, leur adresse ou la vôtre est incomplète : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>encours::StepDialog</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>A person &amp;looks at it before it goes out</source>
        <translation>Va&amp;lidée par une personne avant l’envoi</translation>
    </message>
    <message>
        <source>&amp;Never passed over</source>
        <translation>O&amp;bligatoire</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Valider</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>before the due day</source>
        <translation>avant l’échéance</translation>
    </message>
    <message>
        <source>after the due day</source>
        <translation>après l’échéance</translation>
    </message>
    <message>
        <source>after the step before, once posted</source>
        <translation>après l’envoi de l’étape précédente</translation>
    </message>
    <message>
        <source>after the deadline granted</source>
        <translation>après le délai accordé</translation>
    </message>
    <message>
        <source>after full payment</source>
        <translation>après le règlement complet</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>À compter de</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Qu&amp;and</translation>
    </message>
    <message>
        <source>&amp;At least, since the last step</source>
        <translation>Écart &amp;minimal avec la dernière étape</translation>
    </message>
    <message>
        <source>&amp;Deadline granted</source>
        <translation>&amp;Délai accordé</translation>
    </message>
    <message>
        <source>&amp;Repeat every</source>
        <translation>&amp;Répéter tous les</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>Channels by order of preference</source>
        <translation>Canaux par ordre de préférence</translation>
    </message>
    <message>
        <source>T&amp;one</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <source>&amp;From an amount of</source>
        <translation>À partir d’&amp;un montant de</translation>
    </message>
    <message>
        <source>Below its least amount, or where no channel reaches the customer, it waits instead</source>
        <translation>Sous son montant minimal, ou si aucun canal ne joint le client, elle attend</translation>
    </message>
    <message>
        <source>In words: %1.</source>
        <translation>En clair : %1.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>The template that the message is written from, by its key</source>
        <translation>Le modèle d’après lequel le message est rédigé, par sa clé</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type it with digits, or leave it empty.</source>
        <translation>« %1 » n’est pas un montant. Saisissez-le en chiffres, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>encours::StillPanel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Days late of the oldest open invoice</source>
        <translation>Jours de retard de la plus ancienne facture due</translation>
    </message>
    <message>
        <source>Why nothing happens</source>
        <translation>Pourquoi rien ne se passe</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that stagnate</source>
        <translation>
            <numerusform>%Ln dossier en sommeil</numerusform>
            <numerusform>%Ln dossiers en sommeil</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by customer</source>
        <translation>Filtrer par client</translation>
    </message>
    <message>
        <source>Files that stagnate</source>
        <translation>Dossiers en sommeil</translation>
    </message>
    <message>
        <source>Nothing stagnates: each overdue invoice has a step to come, or a reason that ends by itself.</source>
        <translation>Rien ne stagne : chaque facture en retard a une étape à venir, ou une raison qui finira d’elle-même.</translation>
    </message>
</context>
<context>
    <name>encours::StoppedWidget</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>To be paid first</source>
        <translation>À régler d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by code or customer</source>
        <translation>Filtrer par code ou client</translation>
    </message>
    <message>
        <source>Deliveries stopped</source>
        <translation>Livraisons suspendues</translation>
    </message>
    <message>
        <source>Nobody’s deliveries are stopped. A customer stands here once a step of its policy that stops them was sent, until it has paid.</source>
        <translation>Aucune livraison n’est suspendue. Un client figure ici dès que l’étape de sa politique qui les suspend a été envoyée, jusqu’à ce qu’il ait payé.</translation>
    </message>
</context>
<context>
    <name>encours::StoredLetterDialog</name>
    <message>
        <source>The letter, as it was written</source>
        <translation>La lettre, telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>Of %1, to %2</source>
        <translation>Du %1, à %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Enregist&amp;rer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>Enregist&amp;rer en texte…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No program of this computer takes it. Save it as a file instead.</source>
        <translation>Aucun programme de cet ordinateur ne l’ouvre. Enregistrez-le plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>This message was not kept here: it was sent elsewhere, or before letters were kept.</source>
        <translation>Le contenu de ce message n’est pas conservé ici : il a été envoyé autrement, ou avant que les lettres ne soient conservées.</translation>
    </message>
</context>
<context>
    <name>encours::SurveyModel</name>
    <message>
        <source>Left out: blank, a total, a draft or a cancelled document.</source>
        <translation>Laissée de côté : vide, un total, un brouillon ou une pièce annulée.</translation>
    </message>
    <message>
        <source>✗ %1: %2</source>
        <translation>✗ %1 : %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>a row that is left out, and its line</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>a row that is refused, and its line</comment>
        <translation>✗ %1</translation>
    </message>
</context>
<context>
    <name>encours::TablePanel</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copies every row shown, with the headers, for a spreadsheet</source>
        <translation>Copie toutes les lignes montrées, avec les titres, pour un tableur</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Enregistrer en CS&amp;V…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder or free some space.</source>
        <translation>« %1 » n’a pas pu être écrit. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many to print. Filter the table first, or save it as CSV.</source>
        <translation>
            <numerusform>%Ln ligne est trop pour imprimer. Filtrez d’abord le tableau, ou enregistrez-le en CSV.</numerusform>
            <numerusform>%Ln lignes, c’est trop pour imprimer. Filtrez d’abord le tableau, ou enregistrez-le en CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Enregistrer ou imprimer</translation>
    </message>
    <message>
        <source>Save or print the table</source>
        <translation>Enregistrer ou imprimer le tableau</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Copy, save or print</source>
        <translation>Copier, enregistrer ou imprimer</translation>
    </message>
    <message>
        <source>Copy, save or print the table</source>
        <translation>Copier, enregistrer ou imprimer le tableau</translation>
    </message>
</context>
<context>
    <name>encours::TableTotals</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
</context>
<context>
    <name>encours::TableView</name>
    <message>
        <source>&amp;Copy selected rows</source>
        <translation>&amp;Copier les lignes choisies</translation>
    </message>
    <message>
        <source>Copy the &amp;whole table</source>
        <translation>Copier &amp;tout le tableau</translation>
    </message>
    <message>
        <source>Columns at their &amp;first widths</source>
        <translation>Colonnes à leur largeur d’o&amp;rigine</translation>
    </message>
</context>
<context>
    <name>encours::TasksPanel</name>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Fait…</translation>
    </message>
    <message>
        <source>What came of the chosen task</source>
        <translation>Ce qu’il en est de la tâche choisie</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Another day for the chosen task, with a reason</source>
        <translation>Un autre jour pour la tâche choisie, avec la raison</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Nouvelle tâche…</translation>
    </message>
    <message>
        <source>Filter the tasks</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>Tasks about the customer</source>
        <translation>Tâches sur le client</translation>
    </message>
    <message>
        <source>Tasks that are due</source>
        <translation>Tâches à faire</translation>
    </message>
    <message>
        <source>Nothing is to be done about it besides reminders.</source>
        <translation>Rien à faire pour lui, hors relances.</translation>
    </message>
    <message>
        <source>No task is due. Answers that ask for something – a plan, a copy of an invoice, a payment to look for – put one here.</source>
        <translation>Aucune tâche à faire. Les réponses qui demandent quelque chose – un échéancier, une copie de facture, un règlement à chercher – en mettent une ici.</translation>
    </message>
</context>
<context>
    <name>encours::TemplateEditor</name>
    <message>
        <source>By the steps that name it</source>
        <translation>Par les étapes qui le nomment</translation>
    </message>
    <message>
        <source>In place of “%1”</source>
        <extracomment>%1: the name of a text, &quot;Friendly reminder&quot;.</extracomment>
        <translation>À la place de « %1 »</translation>
    </message>
    <message>
        <source>Whatever the case</source>
        <extracomment>%1: conditions, &quot;the customer is a consumer and a deadline is granted&quot;.</extracomment>
        <translation>Dans tous les cas</translation>
    </message>
    <message>
        <source>When %1</source>
        <translation>Si %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>T&amp;itle in large letters</source>
        <translation>T&amp;itre en grand</translation>
    </message>
    <message>
        <source>&amp;Chosen</source>
        <translation>&amp;Choisi</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Ajouter un bloc</translation>
    </message>
</context>
<context>
    <name>encours::TimelinePanel</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Imports and merges</source>
        <translation>Imports et fusions</translation>
    </message>
    <message>
        <source>Events to list</source>
        <translation>Événements à afficher</translation>
    </message>
    <message>
        <source>Add a n&amp;ote…</source>
        <translation>Ajouter une n&amp;ote…</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing of this kind happened.</source>
        <translation>Rien de tel n’est arrivé.</translation>
    </message>
    <message>
        <source>Rights and claims</source>
        <translation>Droits et créances</translation>
    </message>
    <message>
        <source>Pauses and tasks</source>
        <translation>Pauses et tâches</translation>
    </message>
    <message>
        <source>The chosen message, as it was written</source>
        <translation>Le message choisi, tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>Open the lette&amp;r</source>
        <translation>Ouvrir la lett&amp;re</translation>
    </message>
</context>
<context>
    <name>encours::TodayPage</name>
    <message>
        <source>Nothing is planned for this day</source>
        <translation>Rien n’est prévu ce jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>Absence…</translation>
    </message>
    <message>
        <source>Somebody is away: who has the customers meanwhile</source>
        <translation>Une personne est absente : qui suit ses clients entre-temps</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Fermeture…</translation>
    </message>
    <message>
        <source>Days on which the company is closed and reminds nobody</source>
        <translation>Jours où l’entreprise est fermée et ne relance personne</translation>
    </message>
    <message>
        <source>Parts of the day</source>
        <translation>Parties de la journée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Left in peace</source>
        <translation>Laissés en paix</translation>
    </message>
    <message>
        <source>Stagnating</source>
        <translation>En sommeil</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Progress of the day</source>
        <translation>Avancement de la journée</translation>
    </message>
    <message>
        <source>The day&apos;s work is being put together…</source>
        <translation>Le travail du jour se prépare…</translation>
    </message>
    <message>
        <source>Nobody is left to be treated today</source>
        <translation>Plus personne à traiter aujourd’hui</translation>
    </message>
    <message>
        <source>Nobody is to be treated on %1</source>
        <translation>Personne à traiter le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers to treat today</source>
        <translation>
            <numerusform>%Ln client à traiter aujourd’hui</numerusform>
            <numerusform>%Ln clients à traiter aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers to treat on %1</source>
        <translation>
            <numerusform>%Ln client à traiter le %1</numerusform>
            <numerusform>%Ln clients à traiter le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>payments known up to %1</source>
        <translation>règlements connus jusqu’au %1</translation>
    </message>
    <message>
        <source>No payment was imported yet: customers who have paid would be reminded.</source>
        <translation>Aucun règlement n’est encore importé : des clients qui ont payé seraient relancés.</translation>
    </message>
    <message numerus="yes">
        <source>Payments are known up to %1 only, %Ln business days ago: customers who have paid since would be reminded.</source>
        <translation>
            <numerusform>Les règlements ne sont connus que jusqu’au %1, il y a %Ln jour ouvré : des clients qui ont payé depuis seraient relancés.</numerusform>
            <numerusform>Les règlements ne sont connus que jusqu’au %1, il y a %Ln jours ouvrés : des clients qui ont payé depuis seraient relancés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>%1 of %2 done · %3 covered, %4 still to be treated</source>
        <extracomment>Of the day&apos;s work: %3 is what the messages done ask for, %4 what those to come do.</extracomment>
        <translation>%1 traités sur %2 · %3 couverts, encore %4 à traiter</translation>
    </message>
    <message>
        <source>Warnings…</source>
        <translation>Avertissements…</translation>
    </message>
    <message>
        <source>From when on payments are too old to remind, and a file stagnates</source>
        <translation>À partir de quand les règlements sont trop anciens pour relancer, et un dossier stagne</translation>
    </message>
</context>
<context>
    <name>encours::WindowMenu</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>&amp;Open a ledger…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>Open the demo&amp;nstration</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>C&amp;lose the ledger</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>&amp;Copy the table shown</source>
        <translation>&amp;Copier le tableau montré</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Re&amp;lire le fichier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>A&amp;bout Encours</source>
        <translation>À propos d’&amp;Encours</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation>&amp;Nouvelle société…</translation>
    </message>
    <message>
        <source>Open in a new &amp;window…</source>
        <translation>Ouvrir dans une nou&amp;velle fenêtre…</translation>
    </message>
    <message>
        <source>All l&amp;edgers</source>
        <translation>&amp;Tous les dossiers</translation>
    </message>
    <message>
        <source>Fi&amp;rst steps</source>
        <translation>Premiers pa&amp;s</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>A&amp;ide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Undo the last entry</source>
        <translation>&amp;Annuler la dernière saisie</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Régla&amp;ges…</translation>
    </message>
</context>
<context>
    <name>encours::WorkForm</name>
    <message numerus="yes">
        <source>all %Ln invoices</source>
        <translation>
            <numerusform>%Ln facture</numerusform>
            <numerusform>les %Ln factures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1 : fait</translation>
    </message>
    <message>
        <source>The call was made, or the message went out by other means than Encours. The next step counts from that day.</source>
        <translation>L’appel est passé, ou le message est parti par un autre moyen qu’Encours. L’étape suivante compte à partir de ce jour.</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1 : note</translation>
    </message>
    <message>
        <source>It stands in the customer&apos;s history.</source>
        <translation>Elle figure dans l’historique du client.</translation>
    </message>
    <message>
        <source>%1: put off</source>
        <translation>%1 : reporter</translation>
    </message>
    <message>
        <source>The step comes again by itself on that day.</source>
        <translation>L’étape revient toute seule ce jour-là.</translation>
    </message>
    <message>
        <source>%1: skip the step</source>
        <translation>%1 : sauter l’étape</translation>
    </message>
    <message>
        <source>This step is left out; the next one of the policy follows.</source>
        <translation>Cette étape est laissée de côté ; la suivante de la politique prend sa place.</translation>
    </message>
    <message>
        <source>%1: assign</source>
        <translation>%1 : attribuer</translation>
    </message>
    <message>
        <source>From today on the customer is that person&apos;s. Left empty: nobody&apos;s.</source>
        <translation>À partir d’aujourd’hui, le client est suivi par cette personne. Vide : par personne.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Amount promised</source>
        <translation>Montant promis</translation>
    </message>
    <message>
        <source>Contested amount</source>
        <translation>Montant contesté</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>le tout</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation>À régler pour le</translation>
    </message>
    <message>
        <source>Money expected by</source>
        <translation>Argent attendu le</translation>
    </message>
    <message>
        <source>In peace until</source>
        <translation>En paix jusqu’au</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Day of the judgment</source>
        <translation>Jour du jugement</translation>
    </message>
    <message>
        <source>Publication (BODACC)</source>
        <translation>Publication (BODACC)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>The day of publication is known</source>
        <translation>Le jour de publication est connu</translation>
    </message>
    <message>
        <source>Court&apos;s officer</source>
        <translation>Mandataire ou liquidateur</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>Ce qui est contesté</translation>
    </message>
    <message>
        <source>What is complained of</source>
        <translation>Objet de la réclamation</translation>
    </message>
    <message>
        <source>Who settles it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>encours::WorkModel</name>
    <message>
        <source>Priority %1 of 100</source>
        <translation>Priorité %1 sur 100</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>encours::WorkView</name>
    <message>
        <source>Whose customers</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Steps to list</source>
        <translation>Étapes à lister</translation>
    </message>
    <message>
        <source>Channels to list</source>
        <translation>Canaux à lister</translation>
    </message>
    <message>
        <source>Customers to treat today</source>
        <translation>Clients à traiter aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Nobody of this choice is to be treated today. %Ln others are.</source>
        <translation>
            <numerusform>Personne à traiter aujourd’hui dans ce choix. %Ln autre l’est.</numerusform>
            <numerusform>Personne à traiter aujourd’hui dans ce choix. %Ln autres le sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is to be treated today. Why the others are left in peace, the second tab says.</source>
        <translation>Personne à traiter aujourd’hui. Le deuxième onglet dit pourquoi les autres sont laissés en paix.</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes étapes</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous canaux</translation>
    </message>
    <message>
        <source>My customers are those assigned to “%1”, the name under which Encours writes down what is done on this computer.</source>
        <extracomment>%1 is a person&apos;s name, as this computer tells it.</extracomment>
        <translation>Mes clients sont ceux confiés à « %1 », le nom sous lequel Encours consigne ce qui est fait sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Montrer tous les clients</translation>
    </message>
    <message numerus="yes">
        <source>No customer of today’s list is assigned to “%1”. %Ln are to be treated by others or by nobody yet: assign one with F2.</source>
        <translation>
            <numerusform>Aucun client de la liste du jour n’est confié à « %1 ». %Ln est à traiter par d’autres, ou par personne encore : confiez-le avec F2.</numerusform>
            <numerusform>Aucun client de la liste du jour n’est confié à « %1 ». %Ln sont à traiter par d’autres, ou par personne encore : confiez-en un avec F2.</numerusform>
        </translation>
    </message>
</context>
</TS>
