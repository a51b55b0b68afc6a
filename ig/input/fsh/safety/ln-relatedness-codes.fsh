ValueSet: LnRelatednessCodes
Id: ln-relatedness
Title: "Relatedness"
Description: "The trial's own five steps; the codes of clinical research (NCIt) are accepted beside them."
* insert OwnValueSet
* include codes from system LnRelatedness
* $ncit#C53256 "Not Related"
* $ncit#C53257 "Unlikely Related"
* $ncit#C53258 "Possibly Related"
* $ncit#C53260 "Related"
