ValueSet: LnMilestone
Id: ln-milestone
Title: "Milestones of a participation"
Description: "Milestones, coded as HL7 terminology codes them for clinical research."
* insert OwnValueSet
* $ncit#C16735 "Informed Consent"
* $ncit#C161418 "Informed Assent"
* $ncit#C132447 "Eligibility Criteria Met By Subject"
* $ncit#C164344 "Did Not Meet Eligibility Criteria"
* $ncit#C161417 "Subject Entered Into Trial"
