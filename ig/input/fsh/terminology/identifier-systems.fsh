// Identifier systems of the trial. The addresses repeat aliases.fsh, because a string takes no alias.

Instance: sid-participant
InstanceOf: NamingSystem
Usage: #definition
Title: "Participant number"
Description: "Number of a child in the trial (Patient)."
* name = "LnParticipantIdentifier"
* status = #active
* kind = #identifier
* date = "2025-01-01"
* description = "Number of a child in the trial (Patient)."
* uniqueId.type = #uri
* uniqueId.value = "https://cart-lupus.org/fhir/sid/participant"
* uniqueId.preferred = true

Instance: sid-subject
InstanceOf: NamingSystem
Usage: #definition
Title: "Subject number"
Description: "Number of a participation (ResearchSubject)."
* name = "LnSubjectIdentifier"
* status = #active
* kind = #identifier
* date = "2025-01-01"
* description = "Number of a participation (ResearchSubject)."
* uniqueId.type = #uri
* uniqueId.value = "https://cart-lupus.org/fhir/sid/subject"
* uniqueId.preferred = true

Instance: sid-observation
InstanceOf: NamingSystem
Usage: #definition
Title: "Result number"
Description: "Number of a result, unique at its sender, so that sending it twice stores it once."
* name = "LnObservationIdentifier"
* status = #active
* kind = #identifier
* date = "2025-01-01"
* description = "Number of a result, unique at its sender, so that sending it twice stores it once."
* uniqueId.type = #uri
* uniqueId.value = "https://cart-lupus.org/fhir/sid/observation"
* uniqueId.preferred = true

Instance: sid-adverse-event
InstanceOf: NamingSystem
Usage: #definition
Title: "Adverse event number"
Description: "Number of an adverse event."
* name = "LnAdverseEventIdentifier"
* status = #active
* kind = #identifier
* date = "2025-01-01"
* description = "Number of an adverse event."
* uniqueId.type = #uri
* uniqueId.value = "https://cart-lupus.org/fhir/sid/adverse-event"
* uniqueId.preferred = true

Instance: sid-product
InstanceOf: NamingSystem
Usage: #definition
Title: "Batch number"
Description: "Number of a CAR-T product."
* name = "LnProductIdentifier"
* status = #active
* kind = #identifier
* date = "2025-01-01"
* description = "Number of a CAR-T product."
* uniqueId.type = #uri
* uniqueId.value = "https://cart-lupus.org/fhir/sid/product"
* uniqueId.preferred = true

Instance: sid-response
InstanceOf: NamingSystem
Usage: #definition
Title: "Response key"
Description: "Key of a computed response: subject, end point, visit and criteria set."
* name = "LnResponseIdentifier"
* status = #active
* kind = #identifier
* date = "2025-01-01"
* description = "Key of a computed response: subject, end point, visit and criteria set."
* uniqueId.type = #uri
* uniqueId.value = "https://cart-lupus.org/fhir/sid/response"
* uniqueId.preferred = true
