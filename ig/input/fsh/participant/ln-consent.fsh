// What consent and assent have in common.
RuleSet: TrialConsent
* extension contains $workflow-researchStudy named researchStudy 1..1 MS
* identifier MS
* status MS
* scope = $consentscope#research
* patient 1..1 MS
* patient only Reference(LnPatient)
* dateTime 1..1 MS
* policy MS
* provision MS
* provision.type MS
* provision.period MS

Profile: LnConsent
Parent: Consent
Id: ln-consent
Title: "Parental consent"
Description: """
The consent of the parent or guardian to the child's participation. Who signed stays at the site: no name enters the trial.

* **When:** before screening; `inactive` from the day on which it is withdrawn.
* **Export:** `provision` says what may be done with the data.
"""
* insert TrialConsent
* category = LnTrial#parental-consent
* performer 0..0

Profile: LnAssent
Parent: Consent
Id: ln-assent
Title: "Child's assent"
Description: """
The child's own agreement beside the parents' consent.

* **When:** from the age at which the site asks for it; a consent of its own, linked from the participant.
"""
* insert TrialConsent
* category = LnTrial#assent
* performer only Reference(LnPatient)
* source[x] only Reference(LnConsent)
