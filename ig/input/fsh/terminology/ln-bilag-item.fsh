CodeSystem: LnBilagItem
Id: ln-bilag-item
Title: "BILAG-2004 items"
Description: """
The 97 items of BILAG-2004 in own words and short names; the wording of the index belongs to its authors. The list of each
item (clinical rules 2.4) was not checked against the licensed index. The place of nine eye items on the form is not certain, so they
carry no number.
"""
* insert OwnCodeSystem
* ^property[0].code = #number
* ^property[0].description = "Number on the form"
* ^property[0].type = #integer
* ^property[1].code = #system
* ^property[1].description = "System of BILAG-2004 that the item belongs to"
* ^property[1].type = #string
* ^property[2].code = #answer
* ^property[2].description = "How it is answered: score (0 to 4), yes-no, or measured (a value of the laboratory or the vital signs)"
* ^property[2].type = #string
* ^property[3].code = #list
* ^property[3].description = "Grade that the item brings while active (A, B, C), or own-rule; unverified"
* ^property[3].type = #string
* #pyrexia "Pyrexia" "Above 37.5 °C"
* #pyrexia insert Zh("发热")
* #pyrexia insert FormItem(constitutional, score, own-rule)
* #pyrexia insert FormNumber(1)
* #weight-loss "Weight loss" "More than 5 %, without intention"
* #weight-loss insert Zh("非自愿体重下降")
* #weight-loss insert FormItem(constitutional, score, own-rule)
* #weight-loss insert FormNumber(2)
* #lymphadenopathy-or-splenomegaly "Lymphadenopathy or splenomegaly" "Nodes of more than 1 cm, or a large spleen"
* #lymphadenopathy-or-splenomegaly insert Zh("淋巴结肿大或脾大")
* #lymphadenopathy-or-splenomegaly insert FormItem(constitutional, score, own-rule)
* #lymphadenopathy-or-splenomegaly insert FormNumber(3)
* #anorexia "Anorexia" "Loss of appetite"
* #anorexia insert Zh("食欲减退")
* #anorexia insert FormItem(constitutional, score, own-rule)
* #anorexia insert FormNumber(4)
* #skin-eruption-severe "Skin eruption, severe" "More than 18 % of the body surface"
* #skin-eruption-severe insert Zh("皮疹（重度）")
* #skin-eruption-severe insert FormItem(mucocutaneous, score, A)
* #skin-eruption-severe insert FormNumber(5)
* #skin-eruption-mild "Skin eruption, mild" "Up to 18 % of the body surface"
* #skin-eruption-mild insert Zh("皮疹（轻度）")
* #skin-eruption-mild insert FormItem(mucocutaneous, score, B)
* #skin-eruption-mild insert FormNumber(6)
* #angio-oedema-severe "Angio-oedema, severe" "Severe swelling of the deeper skin"
* #angio-oedema-severe insert Zh("血管性水肿（重度）")
* #angio-oedema-severe insert FormItem(mucocutaneous, score, A)
* #angio-oedema-severe insert FormNumber(7)
* #angio-oedema-mild "Angio-oedema, mild" "Mild swelling of the deeper skin"
* #angio-oedema-mild insert Zh("血管性水肿（轻度）")
* #angio-oedema-mild insert FormItem(mucocutaneous, score, C)
* #angio-oedema-mild insert FormNumber(8)
* #mucosal-ulcers-severe "Mucosal ulceration, severe" "Severe ulcers of a mucous membrane"
* #mucosal-ulcers-severe insert Zh("黏膜溃疡（重度）")
* #mucosal-ulcers-severe insert FormItem(mucocutaneous, score, A)
* #mucosal-ulcers-severe insert FormNumber(9)
* #mucosal-ulcers-mild "Mucosal ulceration, mild" "Mild ulcers of a mucous membrane"
* #mucosal-ulcers-mild insert Zh("黏膜溃疡（轻度）")
* #mucosal-ulcers-mild insert FormItem(mucocutaneous, score, C)
* #mucosal-ulcers-mild insert FormNumber(10)
* #panniculitis-or-bullae-severe "Panniculitis or bullous lupus, severe" "Severe panniculitis, or blisters of lupus"
* #panniculitis-or-bullae-severe insert Zh("脂膜炎或大疱性狼疮（重度）")
* #panniculitis-or-bullae-severe insert FormItem(mucocutaneous, score, A)
* #panniculitis-or-bullae-severe insert FormNumber(11)
* #panniculitis-or-bullae-mild "Panniculitis or bullous lupus, mild" "Mild panniculitis, or blisters of lupus"
* #panniculitis-or-bullae-mild insert Zh("脂膜炎或大疱性狼疮（轻度）")
* #panniculitis-or-bullae-mild insert FormItem(mucocutaneous, score, B)
* #panniculitis-or-bullae-mild insert FormNumber(12)
* #cutaneous-vasculitis-or-thrombosis "Major cutaneous vasculitis or thrombosis" "Vasculitis or thrombosis of the skin with loss of tissue"
* #cutaneous-vasculitis-or-thrombosis insert Zh("严重皮肤血管炎或血栓")
* #cutaneous-vasculitis-or-thrombosis insert FormItem(mucocutaneous, score, A)
* #cutaneous-vasculitis-or-thrombosis insert FormNumber(13)
* #digital-infarcts-or-nodular-vasculitis "Digital infarcts or nodular vasculitis" "At fingers or toes"
* #digital-infarcts-or-nodular-vasculitis insert Zh("指（趾）梗死或结节性血管炎")
* #digital-infarcts-or-nodular-vasculitis insert FormItem(mucocutaneous, score, B)
* #digital-infarcts-or-nodular-vasculitis insert FormNumber(14)
* #alopecia-severe "Alopecia, severe" "Severe loss of hair"
* #alopecia-severe insert Zh("脱发（重度）")
* #alopecia-severe insert FormItem(mucocutaneous, score, B)
* #alopecia-severe insert FormNumber(15)
* #alopecia-mild "Alopecia, mild" "Mild loss of hair"
* #alopecia-mild insert Zh("脱发（轻度）")
* #alopecia-mild insert FormItem(mucocutaneous, score, C)
* #alopecia-mild insert FormNumber(16)
* #periungual-erythema-or-chilblains "Periungual erythema or chilblains" "Redness around the nails, or chilblains"
* #periungual-erythema-or-chilblains insert Zh("甲周红斑或冻疮样皮损")
* #periungual-erythema-or-chilblains insert FormItem(mucocutaneous, score, C)
* #periungual-erythema-or-chilblains insert FormNumber(17)
* #splinter-haemorrhages "Splinter haemorrhages" "Under the nails"
* #splinter-haemorrhages insert Zh("甲下线状出血")
* #splinter-haemorrhages insert FormItem(mucocutaneous, score, C)
* #splinter-haemorrhages insert FormNumber(18)
* #aseptic-meningitis "Aseptic meningitis" "Without infection"
* #aseptic-meningitis insert Zh("无菌性脑膜炎")
* #aseptic-meningitis insert FormItem(neuropsychiatric, score, A)
* #aseptic-meningitis insert FormNumber(19)
* #cerebral-vasculitis "Cerebral vasculitis" "Inflamed vessels of the brain"
* #cerebral-vasculitis insert Zh("脑血管炎")
* #cerebral-vasculitis insert FormItem(neuropsychiatric, score, A)
* #cerebral-vasculitis insert FormNumber(20)
* #demyelination "Demyelinating syndrome" "Of the central nervous system"
* #demyelination insert Zh("脱髓鞘综合征")
* #demyelination insert FormItem(neuropsychiatric, score, A)
* #demyelination insert FormNumber(21)
* #myelopathy "Myelopathy" "Disease of the spinal cord"
* #myelopathy insert Zh("脊髓病")
* #myelopathy insert FormItem(neuropsychiatric, score, A)
* #myelopathy insert FormNumber(22)
* #acute-confusion "Acute confusional state" "Not ICANS"
* #acute-confusion insert Zh("急性意识混乱")
* #acute-confusion insert FormItem(neuropsychiatric, score, A)
* #acute-confusion insert FormNumber(23)
* #psychosis "Psychosis" "Not ICANS, not of a drug"
* #psychosis insert Zh("精神病性症状")
* #psychosis insert FormItem(neuropsychiatric, score, A)
* #psychosis insert FormNumber(24)
* #acute-demyelinating-polyradiculoneuropathy "Acute inflammatory demyelinating polyradiculoneuropathy" "Of the Guillain-Barré kind"
* #acute-demyelinating-polyradiculoneuropathy insert Zh("急性炎性脱髓鞘性多发性神经根神经病")
* #acute-demyelinating-polyradiculoneuropathy insert FormItem(neuropsychiatric, score, A)
* #acute-demyelinating-polyradiculoneuropathy insert FormNumber(25)
* #mononeuropathy "Mononeuropathy" "Of one nerve, or of several one by one"
* #mononeuropathy insert Zh("单神经病")
* #mononeuropathy insert FormItem(neuropsychiatric, score, A)
* #mononeuropathy insert FormNumber(26)
* #cranial-neuropathy "Cranial neuropathy" "Of a cranial nerve"
* #cranial-neuropathy insert Zh("颅神经病")
* #cranial-neuropathy insert FormItem(neuropsychiatric, score, A)
* #cranial-neuropathy insert FormNumber(27)
* #plexopathy "Plexopathy" "Of a nerve plexus"
* #plexopathy insert Zh("神经丛病")
* #plexopathy insert FormItem(neuropsychiatric, score, A)
* #plexopathy insert FormNumber(28)
* #polyneuropathy "Polyneuropathy" "Of many nerves"
* #polyneuropathy insert Zh("多发性神经病")
* #polyneuropathy insert FormItem(neuropsychiatric, score, A)
* #polyneuropathy insert FormNumber(29)
* #seizures "Seizure disorder" "Seizures other than status epilepticus"
* #seizures insert Zh("癫痫发作")
* #seizures insert FormItem(neuropsychiatric, score, B)
* #seizures insert FormNumber(30)
* #status-epilepticus "Status epilepticus" "Seizures without recovery between them"
* #status-epilepticus insert Zh("癫痫持续状态")
* #status-epilepticus insert FormItem(neuropsychiatric, score, A)
* #status-epilepticus insert FormNumber(31)
* #cerebrovascular-disease "Cerebrovascular disease" "Not due to vasculitis"
* #cerebrovascular-disease insert Zh("脑血管病（非血管炎）")
* #cerebrovascular-disease insert FormItem(neuropsychiatric, score, B)
* #cerebrovascular-disease insert FormNumber(32)
* #cognitive-dysfunction "Cognitive dysfunction" "Impaired memory, attention or reasoning"
* #cognitive-dysfunction insert Zh("认知功能障碍")
* #cognitive-dysfunction insert FormItem(neuropsychiatric, score, B)
* #cognitive-dysfunction insert FormNumber(33)
* #movement-disorder "Movement disorder" "For example chorea"
* #movement-disorder insert Zh("运动障碍")
* #movement-disorder insert FormItem(neuropsychiatric, score, B)
* #movement-disorder insert FormNumber(34)
* #autonomic-disorder "Autonomic disorder" "Of the autonomic nervous system"
* #autonomic-disorder insert Zh("自主神经病变")
* #autonomic-disorder insert FormItem(neuropsychiatric, score, B)
* #autonomic-disorder insert FormNumber(35)
* #cerebellar-ataxia "Cerebellar ataxia" "Isolated"
* #cerebellar-ataxia insert Zh("小脑性共济失调")
* #cerebellar-ataxia insert FormItem(neuropsychiatric, score, A)
* #cerebellar-ataxia insert FormNumber(36)
* #lupus-headache "Lupus headache" "Severe and unremitting"
* #lupus-headache insert Zh("狼疮性头痛（持续重度）")
* #lupus-headache insert FormItem(neuropsychiatric, score, B)
* #lupus-headache insert FormNumber(37)
* #intracranial-hypertension-headache "Headache of intracranial hypertension" "Raised pressure inside the skull"
* #intracranial-hypertension-headache insert Zh("颅内高压性头痛")
* #intracranial-hypertension-headache insert FormItem(neuropsychiatric, score, B)
* #intracranial-hypertension-headache insert FormNumber(38)
* #myositis-severe "Myositis, severe" "Severe inflammation of muscle"
* #myositis-severe insert Zh("肌炎（重度）")
* #myositis-severe insert FormItem(musculoskeletal, score, A)
* #myositis-severe insert FormNumber(39)
* #myositis-mild "Myositis, mild" "Mild inflammation of muscle"
* #myositis-mild insert Zh("肌炎（轻度）")
* #myositis-mild insert FormItem(musculoskeletal, score, B)
* #myositis-mild insert FormNumber(40)
* #arthritis-severe "Arthritis, severe" "Severe inflammation of joints"
* #arthritis-severe insert Zh("关节炎（重度）")
* #arthritis-severe insert FormItem(musculoskeletal, score, A)
* #arthritis-severe insert FormNumber(41)
* #arthritis-moderate "Arthritis, moderate" "Or inflamed tendons or their sheaths"
* #arthritis-moderate insert Zh("关节炎（中度）、肌腱炎或腱鞘炎")
* #arthritis-moderate insert FormItem(musculoskeletal, score, B)
* #arthritis-moderate insert FormNumber(42)
* #arthritis-mild "Arthritis, mild" "Or pain of joints or muscles"
* #arthritis-mild insert Zh("关节炎（轻度）、关节痛或肌痛")
* #arthritis-mild insert FormItem(musculoskeletal, score, C)
* #arthritis-mild insert FormNumber(43)
* #myocarditis-mild "Myocarditis, mild" "Without heart failure"
* #myocarditis-mild insert Zh("心肌炎（轻度）")
* #myocarditis-mild insert FormItem(cardiorespiratory, score, B)
* #myocarditis-mild insert FormNumber(44)
* #carditis-with-heart-failure "Carditis with heart failure" "Myocarditis or endocarditis"
* #carditis-with-heart-failure insert Zh("心肌炎或心内膜炎伴心力衰竭")
* #carditis-with-heart-failure insert FormItem(cardiorespiratory, score, A)
* #carditis-with-heart-failure insert FormNumber(45)
* #arrhythmia "Arrhythmia" "New"
* #arrhythmia insert Zh("心律失常")
* #arrhythmia insert FormItem(cardiorespiratory, score, A)
* #arrhythmia insert FormNumber(46)
* #new-valve-dysfunction "Valvular dysfunction, new" "Of a heart valve"
* #new-valve-dysfunction insert Zh("新发瓣膜功能障碍")
* #new-valve-dysfunction insert FormItem(cardiorespiratory, score, A)
* #new-valve-dysfunction insert FormNumber(47)
* #pleurisy-or-pericarditis "Pleurisy or pericarditis" "Inflamed pleura or pericardium"
* #pleurisy-or-pericarditis insert Zh("胸膜炎或心包炎")
* #pleurisy-or-pericarditis insert FormItem(cardiorespiratory, score, B)
* #pleurisy-or-pericarditis insert FormNumber(48)
* #tamponade "Cardiac tamponade" "Pericardial effusion that compresses the heart"
* #tamponade insert Zh("心脏压塞")
* #tamponade insert FormItem(cardiorespiratory, score, A)
* #tamponade insert FormNumber(49)
* #pleural-effusion-with-dyspnoea "Pleural effusion with dyspnoea" "Effusion that makes breathing hard"
* #pleural-effusion-with-dyspnoea insert Zh("胸腔积液伴呼吸困难")
* #pleural-effusion-with-dyspnoea insert FormItem(cardiorespiratory, score, A)
* #pleural-effusion-with-dyspnoea insert FormNumber(50)
* #pulmonary-haemorrhage-or-vasculitis "Pulmonary haemorrhage or vasculitis" "Bleeding into the lungs, or inflamed vessels"
* #pulmonary-haemorrhage-or-vasculitis insert Zh("肺出血或肺血管炎")
* #pulmonary-haemorrhage-or-vasculitis insert FormItem(cardiorespiratory, score, A)
* #pulmonary-haemorrhage-or-vasculitis insert FormNumber(51)
* #interstitial-pneumonitis "Interstitial alveolitis or pneumonitis" "Inflamed interstitium of the lungs"
* #interstitial-pneumonitis insert Zh("间质性肺泡炎或肺炎")
* #interstitial-pneumonitis insert FormItem(cardiorespiratory, score, A)
* #interstitial-pneumonitis insert FormNumber(52)
* #shrinking-lung "Shrinking lung" "Loss of lung volume"
* #shrinking-lung insert Zh("肺萎缩综合征")
* #shrinking-lung insert FormItem(cardiorespiratory, score, A)
* #shrinking-lung insert FormNumber(53)
* #aortitis "Aortitis" "Inflamed aorta"
* #aortitis insert Zh("主动脉炎")
* #aortitis insert FormItem(cardiorespiratory, score, A)
* #aortitis insert FormNumber(54)
* #coronary-vasculitis "Coronary vasculitis" "Inflamed coronary arteries"
* #coronary-vasculitis insert Zh("冠状动脉炎")
* #coronary-vasculitis insert FormItem(cardiorespiratory, score, A)
* #coronary-vasculitis insert FormNumber(55)
* #peritonitis "Peritonitis" "Of lupus"
* #peritonitis insert Zh("腹膜炎")
* #peritonitis insert FormItem(gastrointestinal, score, A)
* #peritonitis insert FormNumber(56)
* #abdominal-serositis-or-ascites "Abdominal serositis or ascites" "Without peritonitis"
* #abdominal-serositis-or-ascites insert Zh("腹腔浆膜炎或腹水")
* #abdominal-serositis-or-ascites insert FormItem(gastrointestinal, score, B)
* #abdominal-serositis-or-ascites insert FormNumber(57)
* #enteritis-or-colitis "Enteritis or colitis" "Of lupus"
* #enteritis-or-colitis insert Zh("肠炎或结肠炎")
* #enteritis-or-colitis insert FormItem(gastrointestinal, score, A)
* #enteritis-or-colitis insert FormNumber(58)
* #malabsorption "Malabsorption" "Of lupus"
* #malabsorption insert Zh("吸收不良")
* #malabsorption insert FormItem(gastrointestinal, score, B)
* #malabsorption insert FormNumber(59)
* #protein-losing-enteropathy "Protein-losing enteropathy" "Loss of protein into the gut"
* #protein-losing-enteropathy insert Zh("蛋白丢失性肠病")
* #protein-losing-enteropathy insert FormItem(gastrointestinal, score, B)
* #protein-losing-enteropathy insert FormNumber(60)
* #pseudo-obstruction "Intestinal pseudo-obstruction" "Without a mechanical cause"
* #pseudo-obstruction insert Zh("假性肠梗阻")
* #pseudo-obstruction insert FormItem(gastrointestinal, score, A)
* #pseudo-obstruction insert FormNumber(61)
* #hepatitis "Hepatitis" "Of lupus"
* #hepatitis insert Zh("肝炎")
* #hepatitis insert FormItem(gastrointestinal, score, B)
* #hepatitis insert FormNumber(62)
* #acute-cholecystitis "Acute cholecystitis" "Of lupus"
* #acute-cholecystitis insert Zh("急性胆囊炎")
* #acute-cholecystitis insert FormItem(gastrointestinal, score, A)
* #acute-cholecystitis insert FormNumber(63)
* #acute-pancreatitis "Acute pancreatitis" "Of lupus"
* #acute-pancreatitis insert Zh("急性胰腺炎")
* #acute-pancreatitis insert FormItem(gastrointestinal, score, A)
* #acute-pancreatitis insert FormNumber(64)
* #orbital-inflammation "Orbital inflammation" "Or myositis of the eye muscles, or a protruding eye"
* #orbital-inflammation insert Zh("眼眶炎、眼肌炎或突眼")
* #orbital-inflammation insert FormItem(ophthalmic, score, A)
* #orbital-inflammation insert FormNumber(65)
* #keratitis-severe "Keratitis, severe" "That threatens sight"
* #keratitis-severe insert Zh("角膜炎（重度）")
* #keratitis-severe insert FormItem(ophthalmic, score, A)
* #keratitis-severe insert FormNumber(66)
* #keratitis-mild "Keratitis, mild" "That does not threaten sight"
* #keratitis-mild insert Zh("角膜炎（轻度）")
* #keratitis-mild insert FormItem(ophthalmic, score, B)
* #keratitis-mild insert FormNumber(67)
* #anterior-uveitis "Anterior uveitis" "Inflamed front of the uvea"
* #anterior-uveitis insert Zh("前葡萄膜炎")
* #anterior-uveitis insert FormItem(ophthalmic, score, B)
* #anterior-uveitis insert FormNumber(68)
* #posterior-uveitis-severe "Posterior uveitis, severe" "Or vasculitis of the retina, severe"
* #posterior-uveitis-severe insert Zh("后葡萄膜炎或视网膜血管炎（重度）")
* #posterior-uveitis-severe insert FormItem(ophthalmic, score, A)
* #posterior-uveitis-mild "Posterior uveitis, mild" "Or vasculitis of the retina, mild"
* #posterior-uveitis-mild insert Zh("后葡萄膜炎或视网膜血管炎（轻度）")
* #posterior-uveitis-mild insert FormItem(ophthalmic, score, B)
* #episcleritis "Episcleritis" "Inflamed surface of the sclera"
* #episcleritis insert Zh("巩膜外层炎")
* #episcleritis insert FormItem(ophthalmic, score, C)
* #scleritis-severe "Scleritis, severe" "Severe inflammation of the sclera"
* #scleritis-severe insert Zh("巩膜炎（重度）")
* #scleritis-severe insert FormItem(ophthalmic, score, A)
* #scleritis-mild "Scleritis, mild" "Mild inflammation of the sclera"
* #scleritis-mild insert Zh("巩膜炎（轻度）")
* #scleritis-mild insert FormItem(ophthalmic, score, B)
* #retinal-or-choroidal-occlusion "Retinal or choroidal vaso-occlusive disease" "Occluded vessels of retina or choroid"
* #retinal-or-choroidal-occlusion insert Zh("视网膜或脉络膜血管闭塞")
* #retinal-or-choroidal-occlusion insert FormItem(ophthalmic, score, A)
* #isolated-cotton-wool-spots "Cotton-wool spots, isolated" "On the retina, without other changes"
* #isolated-cotton-wool-spots insert Zh("孤立性棉絮斑")
* #isolated-cotton-wool-spots insert FormItem(ophthalmic, score, C)
* #optic-neuritis "Optic neuritis" "Inflamed optic nerve"
* #optic-neuritis insert Zh("视神经炎")
* #optic-neuritis insert FormItem(ophthalmic, score, A)
* #anterior-ischaemic-optic-neuropathy "Anterior ischaemic optic neuropathy" "Optic nerve without blood"
* #anterior-ischaemic-optic-neuropathy insert Zh("前部缺血性视神经病变")
* #anterior-ischaemic-optic-neuropathy insert FormItem(ophthalmic, score, A)
* #systolic-pressure "Systolic pressure" "mmHg; read from the vital signs"
* #systolic-pressure insert Zh("收缩压")
* #systolic-pressure insert FormItem(renal, measured, own-rule)
* #systolic-pressure insert FormNumber(78)
* #diastolic-pressure "Diastolic pressure" "mmHg; read from the vital signs"
* #diastolic-pressure insert Zh("舒张压")
* #diastolic-pressure insert FormItem(renal, measured, own-rule)
* #diastolic-pressure insert FormNumber(79)
* #accelerated-hypertension "Accelerated hypertension" "Risen within a month to more than 170/110 mmHg, with changes of the retina of grade 3 or 4"
* #accelerated-hypertension insert Zh("急进性高血压")
* #accelerated-hypertension insert FormItem(renal, yes-no, own-rule)
* #accelerated-hypertension insert FormNumber(80)
* #dipstick-protein "Dipstick protein" "Read from the laboratory; counts only where protein was not measured otherwise"
* #dipstick-protein insert Zh("尿蛋白试纸")
* #dipstick-protein insert FormItem(renal, measured, own-rule)
* #dipstick-protein insert FormNumber(81)
* #albumin-creatinine-ratio "Albumin-creatinine ratio" "mg/mmol; read from the laboratory"
* #albumin-creatinine-ratio insert Zh("尿白蛋白肌酐比")
* #albumin-creatinine-ratio insert FormItem(renal, measured, own-rule)
* #albumin-creatinine-ratio insert FormNumber(82)
* #protein-creatinine-ratio "Protein-creatinine ratio" "mg/mmol; read from the laboratory"
* #protein-creatinine-ratio insert Zh("尿蛋白肌酐比")
* #protein-creatinine-ratio insert FormItem(renal, measured, own-rule)
* #protein-creatinine-ratio insert FormNumber(83)
* #protein-per-day "24-hour protein" "g; read from the laboratory"
* #protein-per-day insert Zh("24小时尿蛋白")
* #protein-per-day insert FormItem(renal, measured, own-rule)
* #protein-per-day insert FormNumber(84)
* #nephrotic-syndrome "Nephrotic syndrome" "Heavy proteinuria, low albumin and oedema"
* #nephrotic-syndrome insert Zh("肾病综合征")
* #nephrotic-syndrome insert FormItem(renal, yes-no, own-rule)
* #nephrotic-syndrome insert FormNumber(85)
* #creatinine "Creatinine" "Serum, µmol/L; read from the laboratory"
* #creatinine insert Zh("血肌酐")
* #creatinine insert FormItem(renal, measured, own-rule)
* #creatinine insert FormNumber(86)
* #filtration-rate "Filtration rate" "mL/min/1.73 m2; computed from creatinine"
* #filtration-rate insert Zh("肾小球滤过率")
* #filtration-rate insert FormItem(renal, measured, own-rule)
* #filtration-rate insert FormNumber(87)
* #active-urinary-sediment "Active urinary sediment" "Cells or cellular casts that no infection, menses or other cause explains"
* #active-urinary-sediment insert Zh("活动性尿沉渣")
* #active-urinary-sediment insert FormItem(renal, yes-no, own-rule)
* #active-urinary-sediment insert FormNumber(88)
* #active-nephritis "Active nephritis on biopsy" "Class III, IV or V with activity, in a biopsy of the last three months and since the assessment before"
* #active-nephritis insert Zh("活检示活动性肾炎")
* #active-nephritis insert FormItem(renal, yes-no, own-rule)
* #active-nephritis insert FormNumber(89)
* #haemoglobin "Haemoglobin" "g/dL; read from the laboratory"
* #haemoglobin insert Zh("血红蛋白")
* #haemoglobin insert FormItem(haematological, measured, own-rule)
* #haemoglobin insert FormNumber(90)
* #white-cells "White cells" "10*9/L; read from the laboratory"
* #white-cells insert Zh("白细胞")
* #white-cells insert FormItem(haematological, measured, own-rule)
* #white-cells insert FormNumber(91)
* #neutrophils "Neutrophils" "10*9/L; read from the laboratory"
* #neutrophils insert Zh("中性粒细胞")
* #neutrophils insert FormItem(haematological, measured, own-rule)
* #neutrophils insert FormNumber(92)
* #lymphocytes "Lymphocytes" "10*9/L; read from the laboratory"
* #lymphocytes insert Zh("淋巴细胞")
* #lymphocytes insert FormItem(haematological, measured, own-rule)
* #lymphocytes insert FormNumber(93)
* #platelets "Platelets" "10*9/L; read from the laboratory"
* #platelets insert Zh("血小板")
* #platelets insert FormItem(haematological, measured, own-rule)
* #platelets insert FormNumber(94)
* #thrombotic-thrombocytopenic-purpura "Thrombotic thrombocytopenic purpura" "Of lupus"
* #thrombotic-thrombocytopenic-purpura insert Zh("血栓性血小板减少性紫癜")
* #thrombotic-thrombocytopenic-purpura insert FormItem(haematological, score, A)
* #thrombotic-thrombocytopenic-purpura insert FormNumber(95)
* #active-haemolysis "Active haemolysis" "Haemolysis with a positive Coombs test"
* #active-haemolysis insert Zh("活动性溶血")
* #active-haemolysis insert FormItem(haematological, yes-no, own-rule)
* #active-haemolysis insert FormNumber(96)
* #isolated-coombs "Isolated positive Coombs test" "Without haemolysis"
* #isolated-coombs insert Zh("单纯 Coombs 试验阳性")
* #isolated-coombs insert FormItem(haematological, yes-no, own-rule)
* #isolated-coombs insert FormNumber(97)
