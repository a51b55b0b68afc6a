Instance: ln-record-response-subject
InstanceOf: OperationDefinition
Usage: #definition
Title: "Record the response of a participant"
Description: "Evaluates as evaluate-response does and stores the response Observations: conditional update by identifier in one transaction, a new version only where something changed, and one Provenance that names the versioned inputs. Sending it twice changes nothing."
* name = "LnRecordResponseSubject"
* title = "Record the response of a participant"
* status = #active
* experimental = false
* kind = #operation
* description = "Evaluates as evaluate-response does and stores the response Observations: conditional update by identifier in one transaction, a new version only where something changed, and one Provenance that names the versioned inputs. Sending it twice changes nothing."
* affectsState = true
* code = #record-response
* resource[0] = #ResearchSubject
* system = false
* type = false
* instance = true
* insert In(endpoint, 0, *, code, [["renal-response or sri-4. Absent: both."]])
* insert In(visit, 0, *, code, [["M3, M6, M12, M24 or withdrawal. Absent: every visit due by the data cut-off."]])
* insert In(dataCutoff, 0, 1, date, [["Clinical time: data dated after it are ignored, and a window still open at it is not due. Absent: today at the site."]])
* insert In(asOf, 0, 1, instant, [["Knowledge time: the resource versions that the server held at that instant are used. Absent: now."]])
* insert In(criteria, 0, 1, canonical, [["Criteria set as url|version of its Library. Absent: that of the study."]])
* insert Return(Bundle, [["Bundle of type collection: the stored response Observations and their Provenance, then at most one OperationOutcome of warnings."]])
