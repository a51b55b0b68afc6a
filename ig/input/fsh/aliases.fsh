// The only file with addresses of others. Ours are built from the canonical in sushi-config.yaml by name.
Alias: $ae-outcome = http://terminology.hl7.org/CodeSystem/adverse-event-outcome
Alias: $ae-seriousness = http://terminology.hl7.org/CodeSystem/adverse-event-seriousness
Alias: $atc = http://www.whocc.no/atc
Alias: $clinicaltrials-gov = http://clinicaltrials.gov
Alias: $consentscope = http://terminology.hl7.org/CodeSystem/consentscope
Alias: $data-absent-reason = http://terminology.hl7.org/CodeSystem/data-absent-reason
Alias: $loinc = http://loinc.org
Alias: $measure-population = http://terminology.hl7.org/CodeSystem/measure-population
Alias: $measure-scoring = http://terminology.hl7.org/CodeSystem/measure-scoring
Alias: $observation-category = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $ncit = http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl
Alias: $observation-statistics = http://terminology.hl7.org/CodeSystem/observation-statistics
Alias: $ucum = http://unitsofmeasure.org
Alias: $ucum-units = http://hl7.org/fhir/ValueSet/ucum-units
Alias: $workflow-researchStudy = http://hl7.org/fhir/StructureDefinition/workflow-researchStudy

// Our own identifier systems, which are no artefacts and so have no name that FSH could resolve.
Alias: $sid-participant = https://cart-lupus.org/fhir/sid/participant
Alias: $sid-subject = https://cart-lupus.org/fhir/sid/subject
Alias: $sid-observation = https://cart-lupus.org/fhir/sid/observation
Alias: $sid-adverse-event = https://cart-lupus.org/fhir/sid/adverse-event
Alias: $sid-product = https://cart-lupus.org/fhir/sid/product
Alias: $sid-response = https://cart-lupus.org/fhir/sid/response
