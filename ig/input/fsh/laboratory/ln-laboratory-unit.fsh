CodeSystem: LnLaboratoryUnit
Id: ln-laboratory-unit
Title: "Laboratory units as printed"
Description: "Unit strings as laboratories print them; the source of the map to UCUM. The strings are theirs, so they carry no translation."
* insert OwnCodeSystem
* #umol/L "umol/L" "Printed as umol/L"
* #umol/L insert Zh("umol/L")
* #μmol/L "μmol/L" "Printed as μmol/L"
* #μmol/L insert Zh("μmol/L")
* #µmol/L "µmol/L" "Printed as µmol/L"
* #µmol/L insert Zh("µmol/L")
* #mmol/L "mmol/L" "Printed as mmol/L"
* #mmol/L insert Zh("mmol/L")
* #g/L "g/L" "Printed as g/L"
* #g/L insert Zh("g/L")
* #g/l "g/l" "Printed as g/l"
* #g/l insert Zh("g/l")
* #mg/L "mg/L" "Printed as mg/L"
* #mg/L insert Zh("mg/L")
* #mg/dl "mg/dl" "Printed as mg/dl"
* #mg/dl insert Zh("mg/dl")
* #mg/dL "mg/dL" "Printed as mg/dL"
* #mg/dL insert Zh("mg/dL")
* #mg/g "mg/g" "Printed as mg/g"
* #mg/g insert Zh("mg/g")
* #g/g "g/g" "Printed as g/g"
* #g/g insert Zh("g/g")
* #mg/mmol "mg/mmol" "Printed as mg/mmol"
* #mg/mmol insert Zh("mg/mmol")
* #g/24h "g/24h" "Printed as g/24h"
* #g/24h insert Zh("g/24h")
* #mg/24h "mg/24h" "Printed as mg/24h"
* #mg/24h insert Zh("mg/24h")
* #10^9/L "10^9/L" "Printed as 10^9/L"
* #10^9/L insert Zh("10^9/L")
* #×10^9/L "×10^9/L" "Printed as ×10^9/L"
* #×10^9/L insert Zh("×10^9/L")
* #10^12/L "10^12/L" "Printed as 10^12/L"
* #10^12/L insert Zh("10^12/L")
* #/HPF "/HPF" "Printed as /HPF"
* #/HPF insert Zh("/HPF")
* #/HP "/HP" "Printed as /HP"
* #/HP insert Zh("/HP")
* #/LPF "/LPF" "Printed as /LPF"
* #/LPF insert Zh("/LPF")
* #/ul "/ul" "Printed as /ul"
* #/ul insert Zh("/ul")
* #/uL "/uL" "Printed as /uL"
* #/uL insert Zh("/uL")
* #IU/ml "IU/ml" "Printed as IU/ml"
* #IU/ml insert Zh("IU/ml")
* #IU/mL "IU/mL" "Printed as IU/mL"
* #IU/mL insert Zh("IU/mL")
* #U/L "U/L" "Printed as U/L"
* #U/L insert Zh("U/L")
* #U/ml "U/ml" "Printed as U/ml"
* #U/ml insert Zh("U/ml")
* #RU/ml "RU/ml" "Printed as RU/ml"
* #RU/ml insert Zh("RU/ml")
* #pg/ml "pg/ml" "Printed as pg/ml"
* #pg/ml insert Zh("pg/ml")
* #pg/mL "pg/mL" "Printed as pg/mL"
* #pg/mL insert Zh("pg/mL")
* #ng/ml "ng/ml" "Printed as ng/ml"
* #ng/ml insert Zh("ng/ml")
* #ng/mL "ng/mL" "Printed as ng/mL"
* #ng/mL insert Zh("ng/mL")
* #mm/h "mm/h" "Printed as mm/h"
* #mm/h insert Zh("mm/h")
* #℃ "℃" "Printed as ℃"
* #℃ insert Zh("℃")
* #cm "cm" "Printed as cm"
* #cm insert Zh("cm")
* #kg "kg" "Printed as kg"
* #kg insert Zh("kg")
* #mmHg "mmHg" "Printed as mmHg"
* #mmHg insert Zh("mmHg")
* #次/分 "次/分" "Printed as 次/分"
* #次/分 insert Zh("次/分")
* #% "%" "Printed as %"
* #% insert Zh("%")
* #ml/min/1.73m2 "ml/min/1.73m2" "Printed as ml/min/1.73m2"
* #ml/min/1.73m2 insert Zh("ml/min/1.73m2")
* #copies/ug "copies/ug" "Printed as copies/ug"
* #copies/ug insert Zh("copies/ug")
* #秒 "秒" "Printed as 秒"
* #秒 insert Zh("秒")
