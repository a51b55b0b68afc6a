Profile: LnLab
Parent: Observation
Id: ln-lab
Title: "Laboratory result"
Description: """
A laboratory result.

* **When:** any laboratory value that the trial uses, coded in LOINC or in the trial's own codes; the laboratory's own code may stand beside it.
* **Below a limit** is a comparator (`<`), never zero.
* **Urine:** `method` says how it was collected ([kinds of collection](ValueSet-ln-urine-collection.html)).
* **Creatinine:** `method` says how it was measured ([methods](ValueSet-ln-creatinine-method.html)).
* **Words and ranges:** cells, casts and dipstick of the urine and anti-dsDNA may come as a range (`0-5`) or as positive or negative. What can't be read with certainty is reported when the response is evaluated, and never becomes a number.
* **24-hour urine:** creatinine of the same collection (LOINC 2162-6) shows whether it was complete.
* **Units:** any valid UCUM code is accepted; one that can't be converted for the measurement is reported when the response is evaluated.
"""
* insert TrialResult
* extension contains
    Lloq named lloq 0..1 and
    NotRepresentative named notRepresentative 0..1 and
    AttributedToSle named attributedToSle 0..1
* value[x] only Quantity or CodeableConcept or string or boolean or integer or Range or Ratio
* method MS
* specimen MS
* interpretation MS
* referenceRange MS
* obeys ln-result-2 and ln-result-3
