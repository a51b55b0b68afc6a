CodeSystem: LnBilagSystem
Id: ln-bilag-system
Title: "BILAG-2004 systems"
Description: "The nine organ systems of BILAG-2004."
* insert OwnCodeSystem
* #constitutional "Constitutional" "Constitutional system of BILAG-2004"
* #constitutional insert Zh("全身系统")
* #mucocutaneous "Mucocutaneous" "Mucocutaneous system of BILAG-2004"
* #mucocutaneous insert Zh("皮肤黏膜系统")
* #neuropsychiatric "Neuropsychiatric" "Neuropsychiatric system of BILAG-2004"
* #neuropsychiatric insert Zh("神经精神系统")
* #musculoskeletal "Musculoskeletal" "Musculoskeletal system of BILAG-2004"
* #musculoskeletal insert Zh("肌肉骨骼系统")
* #cardiorespiratory "Cardiorespiratory" "Cardiorespiratory system of BILAG-2004"
* #cardiorespiratory insert Zh("心肺系统")
* #gastrointestinal "Gastrointestinal" "Gastrointestinal system of BILAG-2004"
* #gastrointestinal insert Zh("胃肠道系统")
* #ophthalmic "Ophthalmic" "Ophthalmic system of BILAG-2004"
* #ophthalmic insert Zh("眼部系统")
* #renal "Renal" "Renal system of BILAG-2004"
* #renal insert Zh("肾脏系统")
* #haematological "Haematological" "Haematological system of BILAG-2004"
* #haematological insert Zh("血液系统")
