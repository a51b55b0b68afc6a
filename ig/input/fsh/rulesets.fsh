// Chinese beside English for a code; used as: * #code insert Zh([[...]])
RuleSet: Zh(text)
* ^designation[+].language = #zh-CN
* ^designation[=].value = {text}

// The weight of a SLEDAI-2K item.
RuleSet: Weight(points)
* ^property[+].code = #weight
* ^property[=].valueInteger = {points}

// An item of the BILAG-2004 form.
RuleSet: FormItem(system, answer, list)
* ^property[+].code = #system
* ^property[=].valueString = "{system}"
* ^property[+].code = #answer
* ^property[=].valueString = "{answer}"
* ^property[+].code = #list
* ^property[=].valueString = "{list}"

RuleSet: FormNumber(number)
* ^property[+].code = #number
* ^property[=].valueInteger = {number}

RuleSet: OwnCodeSystem
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false

RuleSet: OwnValueSet
* ^experimental = false

// Components are told apart by their code.
RuleSet: ComponentsByCode
* component ^slicing.discriminator[0].type = #value
* component ^slicing.discriminator[0].path = "code"
* component ^slicing.rules = #open
* component ^slicing.ordered = false

// One component of a computed response: its code and how often it occurs.
RuleSet: ResponseComponent(slice, code, card)
* component contains {slice} {card} MS
* component[{slice}].code = LnResponseComponent#{code}

RuleSet: ConceptComponent(slice, code, card)
* insert ResponseComponent({slice}, {code}, {card})
* component[{slice}].value[x] only CodeableConcept

RuleSet: BooleanComponent(slice, code)
* insert ResponseComponent({slice}, {code}, 0..1)
* component[{slice}].value[x] only boolean

RuleSet: QuantityComponent(slice, code)
* insert ResponseComponent({slice}, {code}, 0..1)
* component[{slice}].value[x] only Quantity
* component[{slice}].valueQuantity.system 1..1
* component[{slice}].valueQuantity.system = $ucum (exactly)
* component[{slice}].valueQuantity.code 1..1

// An input parameter of an operation.
RuleSet: In(name, min, max, type, documentation)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].type = #{type}
* parameter[=].documentation = {documentation}

RuleSet: Return(type, documentation)
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #{type}
* parameter[=].documentation = {documentation}
