CodeSystem: LnCtcaeTerm
Id: ln-ctcae-term
Title: "CTCAE terms"
Description: "Terms of CTCAE version 5.0 (a work of the US Government) that this trial can compute or expects, with the category under which CTCAE lists them. Another term is given as text. The dictionary's MedDRA codes are not shipped: they need a licence."
* insert OwnCodeSystem
* ^property[0].code = #category
* ^property[0].description = "Category under which CTCAE lists the term"
* ^property[0].type = #string
* #neutrophil-count-decreased "Neutrophil count decreased" "CTCAE v5.0 term, Investigations"
* #neutrophil-count-decreased insert Zh("中性粒细胞计数降低")
* #neutrophil-count-decreased ^property[+].code = #category
* #neutrophil-count-decreased ^property[=].valueString = "Investigations"
* #platelet-count-decreased "Platelet count decreased" "CTCAE v5.0 term, Investigations"
* #platelet-count-decreased insert Zh("血小板计数降低")
* #platelet-count-decreased ^property[+].code = #category
* #platelet-count-decreased ^property[=].valueString = "Investigations"
* #white-blood-cell-decreased "White blood cell decreased" "CTCAE v5.0 term, Investigations"
* #white-blood-cell-decreased insert Zh("白细胞减少")
* #white-blood-cell-decreased ^property[+].code = #category
* #white-blood-cell-decreased ^property[=].valueString = "Investigations"
* #lymphocyte-count-decreased "Lymphocyte count decreased" "CTCAE v5.0 term, Investigations"
* #lymphocyte-count-decreased insert Zh("淋巴细胞计数降低")
* #lymphocyte-count-decreased ^property[+].code = #category
* #lymphocyte-count-decreased ^property[=].valueString = "Investigations"
* #cd4-lymphocytes-decreased "CD4 lymphocytes decreased" "CTCAE v5.0 term, Investigations"
* #cd4-lymphocytes-decreased insert Zh("CD4淋巴细胞减少")
* #cd4-lymphocytes-decreased ^property[+].code = #category
* #cd4-lymphocytes-decreased ^property[=].valueString = "Investigations"
* #anemia "Anemia" "CTCAE v5.0 term, Blood and lymphatic system disorders"
* #anemia insert Zh("贫血")
* #anemia ^property[+].code = #category
* #anemia ^property[=].valueString = "Blood and lymphatic system disorders"
* #alanine-aminotransferase-increased "Alanine aminotransferase increased" "CTCAE v5.0 term, Investigations"
* #alanine-aminotransferase-increased insert Zh("丙氨酸氨基转移酶升高")
* #alanine-aminotransferase-increased ^property[+].code = #category
* #alanine-aminotransferase-increased ^property[=].valueString = "Investigations"
* #aspartate-aminotransferase-increased "Aspartate aminotransferase increased" "CTCAE v5.0 term, Investigations"
* #aspartate-aminotransferase-increased insert Zh("天门冬氨酸氨基转移酶升高")
* #aspartate-aminotransferase-increased ^property[+].code = #category
* #aspartate-aminotransferase-increased ^property[=].valueString = "Investigations"
* #alkaline-phosphatase-increased "Alkaline phosphatase increased" "CTCAE v5.0 term, Investigations"
* #alkaline-phosphatase-increased insert Zh("碱性磷酸酶升高")
* #alkaline-phosphatase-increased ^property[+].code = #category
* #alkaline-phosphatase-increased ^property[=].valueString = "Investigations"
* #ggt-increased "GGT increased" "CTCAE v5.0 term, Investigations"
* #ggt-increased insert Zh("GGT升高")
* #ggt-increased ^property[+].code = #category
* #ggt-increased ^property[=].valueString = "Investigations"
* #blood-bilirubin-increased "Blood bilirubin increased" "CTCAE v5.0 term, Investigations"
* #blood-bilirubin-increased insert Zh("血胆红素升高")
* #blood-bilirubin-increased ^property[+].code = #category
* #blood-bilirubin-increased ^property[=].valueString = "Investigations"
* #creatinine-increased "Creatinine increased" "CTCAE v5.0 term, Investigations"
* #creatinine-increased insert Zh("肌酐升高")
* #creatinine-increased ^property[+].code = #category
* #creatinine-increased ^property[=].valueString = "Investigations"
* #fibrinogen-decreased "Fibrinogen decreased" "CTCAE v5.0 term, Investigations"
* #fibrinogen-decreased insert Zh("纤维蛋白原降低")
* #fibrinogen-decreased ^property[+].code = #category
* #fibrinogen-decreased ^property[=].valueString = "Investigations"
* #inr-increased "INR increased" "CTCAE v5.0 term, Investigations"
* #inr-increased insert Zh("INR升高")
* #inr-increased ^property[+].code = #category
* #inr-increased ^property[=].valueString = "Investigations"
* #activated-partial-thromboplastin-time-prolonged "Activated partial thromboplastin time prolonged" "CTCAE v5.0 term, Investigations"
* #activated-partial-thromboplastin-time-prolonged insert Zh("APTT延长")
* #activated-partial-thromboplastin-time-prolonged ^property[+].code = #category
* #activated-partial-thromboplastin-time-prolonged ^property[=].valueString = "Investigations"
* #cpk-increased "CPK increased" "CTCAE v5.0 term, Investigations"
* #cpk-increased insert Zh("CPK升高")
* #cpk-increased ^property[+].code = #category
* #cpk-increased ^property[=].valueString = "Investigations"
* #blood-lactate-dehydrogenase-increased "Blood lactate dehydrogenase increased" "CTCAE v5.0 term, Investigations"
* #blood-lactate-dehydrogenase-increased insert Zh("乳酸脱氢酶升高")
* #blood-lactate-dehydrogenase-increased ^property[+].code = #category
* #blood-lactate-dehydrogenase-increased ^property[=].valueString = "Investigations"
* #ejection-fraction-decreased "Ejection fraction decreased" "CTCAE v5.0 term, Investigations"
* #ejection-fraction-decreased insert Zh("射血分数降低")
* #ejection-fraction-decreased ^property[+].code = #category
* #ejection-fraction-decreased ^property[=].valueString = "Investigations"
* #hypoalbuminemia "Hypoalbuminemia" "CTCAE v5.0 term, Metabolism and nutrition disorders"
* #hypoalbuminemia insert Zh("低白蛋白血症")
* #hypoalbuminemia ^property[+].code = #category
* #hypoalbuminemia ^property[=].valueString = "Metabolism and nutrition disorders"
* #hypertriglyceridemia "Hypertriglyceridemia" "CTCAE v5.0 term, Metabolism and nutrition disorders"
* #hypertriglyceridemia insert Zh("高甘油三酯血症")
* #hypertriglyceridemia ^property[+].code = #category
* #hypertriglyceridemia ^property[=].valueString = "Metabolism and nutrition disorders"
* #hyperkalemia "Hyperkalemia" "CTCAE v5.0 term, Metabolism and nutrition disorders"
* #hyperkalemia insert Zh("高钾血症")
* #hyperkalemia ^property[+].code = #category
* #hyperkalemia ^property[=].valueString = "Metabolism and nutrition disorders"
* #hypokalemia "Hypokalemia" "CTCAE v5.0 term, Metabolism and nutrition disorders"
* #hypokalemia insert Zh("低钾血症")
* #hypokalemia ^property[+].code = #category
* #hypokalemia ^property[=].valueString = "Metabolism and nutrition disorders"
* #hyponatremia "Hyponatremia" "CTCAE v5.0 term, Metabolism and nutrition disorders"
* #hyponatremia insert Zh("低钠血症")
* #hyponatremia ^property[+].code = #category
* #hyponatremia ^property[=].valueString = "Metabolism and nutrition disorders"
* #tumor-lysis-syndrome "Tumor lysis syndrome" "CTCAE v5.0 term, Metabolism and nutrition disorders"
* #tumor-lysis-syndrome insert Zh("肿瘤溶解综合征")
* #tumor-lysis-syndrome ^property[+].code = #category
* #tumor-lysis-syndrome ^property[=].valueString = "Metabolism and nutrition disorders"
* #fever "Fever" "CTCAE v5.0 term, General disorders and administration site conditions"
* #fever insert Zh("发热")
* #fever ^property[+].code = #category
* #fever ^property[=].valueString = "General disorders and administration site conditions"
* #fatigue "Fatigue" "CTCAE v5.0 term, General disorders and administration site conditions"
* #fatigue insert Zh("疲乏")
* #fatigue ^property[+].code = #category
* #fatigue ^property[=].valueString = "General disorders and administration site conditions"
* #proteinuria "Proteinuria" "CTCAE v5.0 term, Renal and urinary disorders"
* #proteinuria insert Zh("蛋白尿")
* #proteinuria ^property[+].code = #category
* #proteinuria ^property[=].valueString = "Renal and urinary disorders"
* #chronic-kidney-disease "Chronic kidney disease" "CTCAE v5.0 term, Renal and urinary disorders"
* #chronic-kidney-disease insert Zh("慢性肾脏病")
* #chronic-kidney-disease ^property[+].code = #category
* #chronic-kidney-disease ^property[=].valueString = "Renal and urinary disorders"
* #acute-kidney-injury "Acute kidney injury" "CTCAE v5.0 term, Renal and urinary disorders"
* #acute-kidney-injury insert Zh("急性肾损伤")
* #acute-kidney-injury ^property[+].code = #category
* #acute-kidney-injury ^property[=].valueString = "Renal and urinary disorders"
* #hematuria "Hematuria" "CTCAE v5.0 term, Renal and urinary disorders"
* #hematuria insert Zh("血尿")
* #hematuria ^property[+].code = #category
* #hematuria ^property[=].valueString = "Renal and urinary disorders"
* #febrile-neutropenia "Febrile neutropenia" "CTCAE v5.0 term, Blood and lymphatic system disorders"
* #febrile-neutropenia insert Zh("中性粒细胞减少性发热")
* #febrile-neutropenia ^property[+].code = #category
* #febrile-neutropenia ^property[=].valueString = "Blood and lymphatic system disorders"
* #disseminated-intravascular-coagulation "Disseminated intravascular coagulation" "CTCAE v5.0 term, Blood and lymphatic system disorders"
* #disseminated-intravascular-coagulation insert Zh("弥散性血管内凝血")
* #disseminated-intravascular-coagulation ^property[+].code = #category
* #disseminated-intravascular-coagulation ^property[=].valueString = "Blood and lymphatic system disorders"
* #cytokine-release-syndrome "Cytokine release syndrome" "CTCAE v5.0 term, Immune system disorders"
* #cytokine-release-syndrome insert Zh("细胞因子释放综合征")
* #cytokine-release-syndrome ^property[+].code = #category
* #cytokine-release-syndrome ^property[=].valueString = "Immune system disorders"
* #anaphylaxis "Anaphylaxis" "CTCAE v5.0 term, Immune system disorders"
* #anaphylaxis insert Zh("过敏反应")
* #anaphylaxis ^property[+].code = #category
* #anaphylaxis ^property[=].valueString = "Immune system disorders"
* #allergic-reaction "Allergic reaction" "CTCAE v5.0 term, Immune system disorders"
* #allergic-reaction insert Zh("变态反应")
* #allergic-reaction ^property[+].code = #category
* #allergic-reaction ^property[=].valueString = "Immune system disorders"
* #immune-system-disorders-other "Immune system disorders - Other, specify" "CTCAE v5.0 term, Immune system disorders"
* #immune-system-disorders-other insert Zh("免疫系统疾病-其他")
* #immune-system-disorders-other ^property[+].code = #category
* #immune-system-disorders-other ^property[=].valueString = "Immune system disorders"
* #hypertension "Hypertension" "CTCAE v5.0 term, Vascular disorders"
* #hypertension insert Zh("高血压")
* #hypertension ^property[+].code = #category
* #hypertension ^property[=].valueString = "Vascular disorders"
* #hypotension "Hypotension" "CTCAE v5.0 term, Vascular disorders"
* #hypotension insert Zh("低血压")
* #hypotension ^property[+].code = #category
* #hypotension ^property[=].valueString = "Vascular disorders"
* #hypoxia "Hypoxia" "CTCAE v5.0 term, Respiratory, thoracic and mediastinal disorders"
* #hypoxia insert Zh("低氧")
* #hypoxia ^property[+].code = #category
* #hypoxia ^property[=].valueString = "Respiratory, thoracic and mediastinal disorders"
* #cough "Cough" "CTCAE v5.0 term, Respiratory, thoracic and mediastinal disorders"
* #cough insert Zh("咳嗽")
* #cough ^property[+].code = #category
* #cough ^property[=].valueString = "Respiratory, thoracic and mediastinal disorders"
* #nausea "Nausea" "CTCAE v5.0 term, Gastrointestinal disorders"
* #nausea insert Zh("恶心")
* #nausea ^property[+].code = #category
* #nausea ^property[=].valueString = "Gastrointestinal disorders"
* #vomiting "Vomiting" "CTCAE v5.0 term, Gastrointestinal disorders"
* #vomiting insert Zh("呕吐")
* #vomiting ^property[+].code = #category
* #vomiting ^property[=].valueString = "Gastrointestinal disorders"
* #diarrhea "Diarrhea" "CTCAE v5.0 term, Gastrointestinal disorders"
* #diarrhea insert Zh("腹泻")
* #diarrhea ^property[+].code = #category
* #diarrhea ^property[=].valueString = "Gastrointestinal disorders"
* #headache "Headache" "CTCAE v5.0 term, Nervous system disorders"
* #headache insert Zh("头痛")
* #headache ^property[+].code = #category
* #headache ^property[=].valueString = "Nervous system disorders"
* #seizure "Seizure" "CTCAE v5.0 term, Nervous system disorders"
* #seizure insert Zh("癫痫发作")
* #seizure ^property[+].code = #category
* #seizure ^property[=].valueString = "Nervous system disorders"
* #encephalopathy "Encephalopathy" "CTCAE v5.0 term, Nervous system disorders"
* #encephalopathy insert Zh("脑病")
* #encephalopathy ^property[+].code = #category
* #encephalopathy ^property[=].valueString = "Nervous system disorders"
* #upper-respiratory-infection "Upper respiratory infection" "CTCAE v5.0 term, Infections and infestations"
* #upper-respiratory-infection insert Zh("上呼吸道感染")
* #upper-respiratory-infection ^property[+].code = #category
* #upper-respiratory-infection ^property[=].valueString = "Infections and infestations"
* #lung-infection "Lung infection" "CTCAE v5.0 term, Infections and infestations"
* #lung-infection insert Zh("肺部感染")
* #lung-infection ^property[+].code = #category
* #lung-infection ^property[=].valueString = "Infections and infestations"
* #sepsis "Sepsis" "CTCAE v5.0 term, Infections and infestations"
* #sepsis insert Zh("脓毒症")
* #sepsis ^property[+].code = #category
* #sepsis ^property[=].valueString = "Infections and infestations"
* #urinary-tract-infection "Urinary tract infection" "CTCAE v5.0 term, Infections and infestations"
* #urinary-tract-infection insert Zh("尿路感染")
* #urinary-tract-infection ^property[+].code = #category
* #urinary-tract-infection ^property[=].valueString = "Infections and infestations"
* #cytomegalovirus-infection-reactivation "Cytomegalovirus infection reactivation" "CTCAE v5.0 term, Infections and infestations"
* #cytomegalovirus-infection-reactivation insert Zh("巨细胞病毒再激活")
* #cytomegalovirus-infection-reactivation ^property[+].code = #category
* #cytomegalovirus-infection-reactivation ^property[=].valueString = "Infections and infestations"
* #infections-and-infestations-other "Infections and infestations - Other, specify" "CTCAE v5.0 term, Infections and infestations"
* #infections-and-infestations-other insert Zh("感染-其他")
* #infections-and-infestations-other ^property[+].code = #category
* #infections-and-infestations-other ^property[=].valueString = "Infections and infestations"
* #infusion-related-reaction "Infusion related reaction" "CTCAE v5.0 term, Injury, poisoning and procedural complications"
* #infusion-related-reaction insert Zh("输注相关反应")
* #infusion-related-reaction ^property[+].code = #category
* #infusion-related-reaction ^property[=].valueString = "Injury, poisoning and procedural complications"
* #heart-failure "Heart failure" "CTCAE v5.0 term, Cardiac disorders"
* #heart-failure insert Zh("心力衰竭")
* #heart-failure ^property[+].code = #category
* #heart-failure ^property[=].valueString = "Cardiac disorders"
* #treatment-related-secondary-malignancy "Treatment related secondary malignancy" "CTCAE v5.0 term, Neoplasms benign, malignant and unspecified (incl cysts and polyps)"
* #treatment-related-secondary-malignancy insert Zh("治疗相关继发恶性肿瘤")
* #treatment-related-secondary-malignancy ^property[+].code = #category
* #treatment-related-secondary-malignancy ^property[=].valueString = "Neoplasms benign, malignant and unspecified (incl cysts and polyps)"
* #alopecia "Alopecia" "CTCAE v5.0 term, Skin and subcutaneous tissue disorders"
* #alopecia insert Zh("脱发")
* #alopecia ^property[+].code = #category
* #alopecia ^property[=].valueString = "Skin and subcutaneous tissue disorders"
* #rash-maculo-papular "Rash maculo-papular" "CTCAE v5.0 term, Skin and subcutaneous tissue disorders"
* #rash-maculo-papular insert Zh("斑丘疹")
* #rash-maculo-papular ^property[+].code = #category
* #rash-maculo-papular ^property[=].valueString = "Skin and subcutaneous tissue disorders"
