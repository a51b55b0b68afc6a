Instance: ln-criteria-bliss-ln-ordinal-prr
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "BLISS-LN ordinal partial renal response"
Description: "Partial response only: a fall of at least half, to below 1.0 g/g from a baseline of at most 3.0 and to below 3.0 from a higher one, with eGFR at most 10 % below baseline or at least 90. It knows no complete response; that is the set of the complete response of the same trial. The numbers rest on memory, not on a page that was read (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-bliss-ln-ordinal-prr, LnCriteriaBlissLnOrdinalPrr)
* title = "BLISS-LN ordinal partial renal response"
* description = "Partial response only: a fall of at least half, to below 1.0 g/g from a baseline of at most 3.0 and to below 3.0 from a higher one, with eGFR at most 10 % below baseline or at least 90. It knows no complete response; that is the set of the complete response of the same trial. The numbers rest on memory, not on a page that was read (clinical rules 5.2)."
