// The JSON itself stands in input/criteria/, where a person can read it; the build embeds it by this id.
RuleSet: CriteriaSetOf(id, name)
* name = "{name}"
* version = "1.0.0"
* status = #active
* experimental = false
* content.id = "ig-loader-{id}.json"
* content.contentType = #application/json
