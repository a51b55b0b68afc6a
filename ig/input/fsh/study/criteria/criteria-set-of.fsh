// The JSON itself stands in input/criteria/, where a person can read it; the build embeds it by this id.
RuleSet: CriteriaSetOf(id, name)
* name = "{name}"
* version = "1.0.0"
* status = #active
* experimental = false
* content.id = "ig-loader-{id}.json"
* content.contentType = #application/json

// A later version of a published set: the same address, a Library of its own, because what is published stays.
RuleSet: Supersedes(id, version)
* url = Canonical({id})
* version = "{version}"
