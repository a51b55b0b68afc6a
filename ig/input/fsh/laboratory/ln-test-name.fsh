CodeSystem: LnTestName
Id: ln-test-name
Title: "Short test names of the tables"
Description: "The short names (LBTESTCD of CDISC) under which laboratory tests stand in the statistician's tables."
* insert OwnCodeSystem
* #CREAT "Creatinine" "Creatinine"
* #CREAT insert Zh("肌酐")
* #CYSTATC "Cystatin C" "Cystatin C"
* #CYSTATC insert Zh("胱抑素C")
* #PROT "Protein, 24-hour urine" "Protein, 24-hour urine"
* #PROT insert Zh("蛋白")
* #PROTCRT "Protein/Creatinine" "Protein/Creatinine"
* #PROTCRT insert Zh("蛋白肌酐比")
* #ALBCREAT "Albumin/Creatinine" "Albumin/Creatinine"
* #ALBCREAT insert Zh("白蛋白肌酐比")
* #ALB "Albumin" "Albumin"
* #ALB insert Zh("白蛋白")
* #C3 "Complement C3" "Complement C3"
* #C3 insert Zh("补体C3")
* #C4 "Complement C4" "Complement C4"
* #C4 insert Zh("补体C4")
* #WBC "Leukocytes" "Leukocytes"
* #WBC insert Zh("白细胞")
* #NEUT "Neutrophils" "Neutrophils"
* #NEUT insert Zh("中性粒细胞")
* #LYM "Lymphocytes" "Lymphocytes"
* #LYM insert Zh("淋巴细胞")
* #HGB "Haemoglobin" "Haemoglobin"
* #HGB insert Zh("血红蛋白")
* #PLAT "Platelets" "Platelets"
* #PLAT insert Zh("血小板")
* #ALT "Alanine aminotransferase" "Alanine aminotransferase"
* #ALT insert Zh("丙氨酸氨基转移酶")
* #AST "Aspartate aminotransferase" "Aspartate aminotransferase"
* #AST insert Zh("天门冬氨酸氨基转移酶")
* #GGT "Gamma glutamyl transferase" "Gamma glutamyl transferase"
* #GGT insert Zh("γ-谷氨酰转移酶")
* #ALP "Alkaline phosphatase" "Alkaline phosphatase"
* #ALP insert Zh("碱性磷酸酶")
* #BILI "Bilirubin" "Bilirubin"
* #BILI insert Zh("胆红素")
* #LDH "Lactate dehydrogenase" "Lactate dehydrogenase"
* #LDH insert Zh("乳酸脱氢酶")
* #CK "Creatine kinase" "Creatine kinase"
* #CK insert Zh("肌酸激酶")
* #FIBRINO "Fibrinogen" "Fibrinogen"
* #FIBRINO insert Zh("纤维蛋白原")
* #INR "INR" "INR"
* #INR insert Zh("国际标准化比值")
* #APTT "aPTT" "aPTT"
* #APTT insert Zh("活化部分凝血活酶时间")
* #TRIG "Triglycerides" "Triglycerides"
* #TRIG insert Zh("甘油三酯")
* #K "Potassium" "Potassium"
* #K insert Zh("钾")
* #SODIUM "Sodium" "Sodium"
* #SODIUM insert Zh("钠")
* #FERRITIN "Ferritin" "Ferritin"
* #FERRITIN insert Zh("铁蛋白")
* #CRP "C-reactive protein" "C-reactive protein"
* #CRP insert Zh("C反应蛋白")
* #IGG "Immunoglobulin G" "Immunoglobulin G"
* #IGG insert Zh("免疫球蛋白G")
* #IGA "Immunoglobulin A" "Immunoglobulin A"
* #IGA insert Zh("免疫球蛋白A")
* #IGM "Immunoglobulin M" "Immunoglobulin M"
* #IGM insert Zh("免疫球蛋白M")
