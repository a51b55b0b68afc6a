-- One row for each version of each resource that may state something a rule reads, written in the transaction of the
-- version itself. It is made from HFJ_RES_VER and can be made again from it; only KNOWN_FROM may be later than what
-- HFJ_RES_VER says, by milliseconds: see CL_KNOWLEDGE.
create table CL_EVIDENCE (
    RES_ID bigint not null,
    RES_VER bigint not null,
    RES_TYPE varchar(40) not null,
    FHIR_ID varchar(64) not null,
    DELETED boolean not null,
    -- Milliseconds since 1970 in which this version is what the server knows: from (included) to (excluded).
    KNOWN_FROM bigint not null,
    KNOWN_TO bigint not null,
    -- What the fact is found by. Null, like the fact, where the version states nothing.
    PATIENT_ID varchar(64),
    STUDY_ID varchar(64),
    PLAN_ID varchar(64),
    URL varchar(500),
    KIND varchar(20),
    FACT varchar(1000000),
    FORMAT smallint not null,
    constraint PK_CL_EVIDENCE primary key (RES_ID, RES_VER)
);

create index IDX_CL_EVIDENCE_PATIENT on CL_EVIDENCE (PATIENT_ID) ${where-patient};
create index IDX_CL_EVIDENCE_STUDY on CL_EVIDENCE (STUDY_ID) ${where-study};
create index IDX_CL_EVIDENCE_NAME on CL_EVIDENCE (FHIR_ID) ${where-named};
create index IDX_CL_EVIDENCE_URL on CL_EVIDENCE (URL) ${where-url};

-- The last moment as of which an answer has been given. What is committed later is known from a later moment, also if
-- it was begun before, so that the answer stays what it was.
create table CL_KNOWLEDGE (
    ID smallint not null,
    ANSWERED_TO bigint not null,
    constraint PK_CL_KNOWLEDGE primary key (ID)
);

insert into CL_KNOWLEDGE (ID, ANSWERED_TO) values (1, 0);
