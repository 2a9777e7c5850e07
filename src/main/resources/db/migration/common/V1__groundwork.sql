-- People ---------------------------------------------------------------------------------------------------------
create table person (
  id uuid primary key,
  username varchar(80) not null unique,
  display_name varchar(160) not null,
  password_hash varchar(200),
  subject varchar(200) unique,
  active boolean not null,
  absent_until timestamp with time zone,
  languages varchar(400) not null,
  skills varchar(400) not null,
  sensitivity integer not null,
  created_at timestamp with time zone not null,
  version bigint not null
);
create table person_role (
  person_id uuid not null references person (id),
  role varchar(30) not null,
  primary key (person_id, role)
);
create table api_token (
  id uuid primary key,
  person_id uuid not null references person (id),
  name varchar(120) not null,
  hash varchar(64) not null unique,
  scopes varchar(200) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone
);
create index api_token_person on api_token (person_id);
create table one_time_token (
  purpose varchar(40) primary key,
  hash varchar(64) not null,
  created_at timestamp with time zone not null
);
create table sign_in_attempt (
  bucket varchar(200) not null,
  at timestamp with time zone not null
);
create index sign_in_attempt_bucket on sign_in_attempt (bucket, at);

-- REST -----------------------------------------------------------------------------------------------------------
create table idempotency_key (
  caller varchar(60) not null,
  route varchar(300) not null,
  idempotency_key varchar(200) not null,
  body_hash varchar(64) not null,
  status integer,
  content_type varchar(120),
  location varchar(400),
  body text,
  created_at timestamp with time zone not null,
  primary key (caller, route, idempotency_key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- Background jobs ------------------------------------------------------------------------------------------------
create table background_job (
  id uuid primary key,
  kind varchar(40) not null,
  project_id uuid,
  subject_id uuid,
  input text not null,
  state varchar(20) not null,
  progress double precision not null,
  checkpoint text,
  report text,
  error text,
  cancel_requested boolean not null,
  node varchar(80),
  beat_at timestamp with time zone,
  attempts integer not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  finished_at timestamp with time zone
);
create index background_job_queue on background_job (state, created_at);
create index background_job_project on background_job (project_id, kind, id);

-- Projects -------------------------------------------------------------------------------------------------------
create table project (
  id uuid primary key,
  name varchar(160) not null,
  task_type varchar(40) not null,
  state varchar(20) not null,
  brief_version integer not null,
  overlap integer not null,
  review_rate double precision not null,
  rework_limit integer not null,
  rework_hold_hours integer not null,
  open_window integer not null,
  blind boolean not null,
  skills varchar(400) not null default '',
  seed bigint not null,
  definition_id varchar(64),
  created_by uuid not null references person (id),
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version bigint not null
);
create table brief (
  project_id uuid not null references project (id),
  version integer not null,
  guidelines text not null,
  reviewer_guidelines text not null,
  settings text not null,
  issue_types text not null,
  material boolean not null,
  created_by uuid not null references person (id),
  created_at timestamp with time zone not null,
  primary key (project_id, version)
);
create table brief_acknowledgement (
  project_id uuid not null references project (id),
  person_id uuid not null references person (id),
  version integer not null,
  at timestamp with time zone not null,
  primary key (project_id, person_id, version)
);
create table project_member (
  project_id uuid not null references project (id),
  person_id uuid not null references person (id),
  role varchar(30) not null,
  primary key (project_id, person_id, role)
);
create index project_member_person on project_member (person_id, project_id);
create table batch (
  id uuid primary key,
  project_id uuid not null references project (id),
  number integer not null,
  name varchar(160) not null,
  priority integer not null,
  due timestamp with time zone,
  overlap integer,
  review_rate double precision,
  pilot boolean not null,
  state varchar(20) not null,
  created_at timestamp with time zone not null,
  unique (project_id, number)
);
create table project_window (
  project_id uuid primary key references project (id),
  filled_at timestamp with time zone
);

-- Data -----------------------------------------------------------------------------------------------------------
create table item (
  id uuid primary key,
  project_id uuid not null references project (id),
  batch_id uuid not null references batch (id),
  external_id varchar(200),
  title varchar(300) not null,
  content text not null,
  content_hash varchar(64) not null,
  language varchar(35),
  sensitivity integer not null,
  priority integer not null,
  state varchar(20) not null,
  run integer not null,
  hold_reason varchar(300),
  skips integer not null,
  import_id uuid,
  import_line bigint,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  unique (project_id, external_id)
);
create index item_project on item (project_id, id);
create index item_waiting on item (batch_id, state, priority desc, id);
create index item_batch on item (batch_id, id);
create index item_state on item (project_id, state, id);
create index item_hash on item (project_id, content_hash);
create table import_run (
  id uuid primary key,
  project_id uuid not null references project (id),
  batch_id uuid not null references batch (id),
  job_id uuid not null references background_job (id),
  on_duplicate varchar(10) not null,
  options text not null,
  files integer not null,
  rows_read bigint not null,
  imported bigint not null,
  duplicates bigint not null,
  rejected bigint not null,
  created_by uuid not null references person (id),
  created_at timestamp with time zone not null
);
create index import_run_project on import_run (project_id, id);
create table import_file (
  id uuid primary key,
  import_id uuid not null references import_run (id),
  number integer not null,
  name varchar(400) not null,
  path varchar(400) not null,
  bytes bigint not null,
  from_archive boolean not null,
  done_rows bigint not null,
  state varchar(20) not null
);
create index import_file_import on import_file (import_id, number);
create table import_rejection (
  id uuid primary key,
  import_id uuid not null references import_run (id),
  line bigint,
  file varchar(400),
  reason_key varchar(80) not null,
  arguments varchar(1000) not null
);
create index import_rejection_import on import_rejection (import_id, id);
create table media_asset (
  sha256 varchar(64) primary key,
  media_type varchar(100) not null,
  bytes bigint not null,
  created_at timestamp with time zone not null
);
create table project_media (
  project_id uuid not null references project (id),
  sha256 varchar(64) not null references media_asset (sha256),
  name varchar(300) not null,
  primary key (project_id, sha256)
);

-- Work -----------------------------------------------------------------------------------------------------------
create table item_run (
  item_id uuid not null references item (id),
  run integer not null,
  project_id uuid not null references project (id),
  process_instance_id varchar(64) unique,
  definition_id varchar(64),
  workflow_version integer,
  overlap integer not null,
  review_rate double precision not null,
  bucket integer not null,
  start_reason varchar(20) not null,
  started_by uuid references person (id),
  started_at timestamp with time zone not null,
  outcome varchar(20),
  ended_at timestamp with time zone,
  primary key (item_id, run)
);
create index item_run_project on item_run (project_id, outcome);
create index item_run_ended on item_run (project_id, ended_at);
create table work_item (
  id uuid primary key,
  item_id uuid not null references item (id),
  project_id uuid not null references project (id),
  batch_id uuid not null references batch (id),
  run integer not null,
  slot integer not null,
  round integer not null,
  kind varchar(20) not null,
  step varchar(80) not null,
  queue varchar(40) not null,
  task_id varchar(64) not null unique,
  process_instance_id varchar(64) not null,
  definition_id varchar(64) not null,
  state varchar(20) not null,
  held boolean not null,
  person_id uuid references person (id),
  last_person_id uuid references person (id),
  lease_token bigint not null,
  lease_until timestamp with time zone,
  ahead boolean not null,
  reserved_for uuid references person (id),
  reserved_until timestamp with time zone,
  priority integer not null,
  due timestamp with time zone not null,
  language varchar(35),
  sensitivity integer not null,
  skills varchar(800) not null default '',
  brief_version integer,
  under_review uuid,
  author_id uuid references person (id),
  created_at timestamp with time zone not null,
  claimed_at timestamp with time zone,
  done_at timestamp with time zone,
  constraint four_eyes check (author_id is null or person_id is null or person_id <> author_id)
);
create index work_item_item on work_item (item_id, run, slot, round);
create index work_item_person on work_item (person_id, state);
create index work_item_project on work_item (project_id, state, kind);
create index work_item_task on work_item (process_instance_id);
create index work_item_reserved on work_item (reserved_for, state);
create table draft (
  work_item_id uuid not null references work_item (id),
  person_id uuid not null references person (id),
  revision bigint not null,
  editor varchar(80) not null,
  base bigint not null,
  result text not null,
  result_hash varchar(64) not null,
  saved_at timestamp with time zone not null,
  primary key (work_item_id, person_id)
);
create index draft_person on draft (person_id);
create table submission (
  id uuid primary key,
  work_item_id uuid not null references work_item (id),
  item_id uuid not null references item (id),
  project_id uuid not null references project (id),
  batch_id uuid not null references batch (id),
  run integer not null,
  slot integer not null,
  round integer not null,
  kind varchar(20) not null,
  person_id uuid not null references person (id),
  result text not null,
  brief_opened integer not null,
  brief_submitted integer not null,
  active_ms bigint not null,
  wall_ms bigint not null,
  submitted_at timestamp with time zone not null,
  recalled_at timestamp with time zone,
  accepted_at timestamp with time zone,
  unique (work_item_id)
);
create index submission_item on submission (item_id, run, slot, round);
create index submission_project on submission (project_id, id);
create index submission_person on submission (person_id, submitted_at);
create table time_entry (
  id uuid primary key,
  work_item_id uuid not null references work_item (id),
  project_id uuid not null references project (id),
  person_id uuid not null references person (id),
  kind varchar(20) not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone not null,
  active_ms bigint not null,
  idle_ms bigint not null,
  outcome varchar(20) not null
);
create index time_entry_project on time_entry (project_id, started_at);
create index time_entry_work on time_entry (work_item_id, person_id, started_at);
create table skip (
  id uuid primary key,
  work_item_id uuid not null references work_item (id),
  item_id uuid not null references item (id),
  person_id uuid not null references person (id),
  reason varchar(20) not null,
  text varchar(2000),
  at timestamp with time zone not null
);
create index skip_item on skip (item_id, person_id);

-- Quality --------------------------------------------------------------------------------------------------------
create table verdict (
  id uuid primary key,
  submission_id uuid not null references submission (id),
  review_id uuid not null references submission (id),
  item_id uuid not null references item (id),
  project_id uuid not null references project (id),
  person_id uuid not null references person (id),
  verdict varchar(20) not null,
  at timestamp with time zone not null,
  unique (review_id)
);
create index verdict_item on verdict (item_id);
create index verdict_project on verdict (project_id, at);
create table part_decision (
  submission_id uuid not null references submission (id),
  path varchar(300) not null,
  decision varchar(20) not null,
  verdict_id uuid not null references verdict (id),
  primary key (submission_id, path, verdict_id)
);
create table thread (
  id uuid primary key,
  kind varchar(20) not null,
  project_id uuid not null references project (id),
  item_id uuid references item (id),
  work_item_id uuid references work_item (id),
  submission_id uuid references submission (id),
  run integer,
  slot integer,
  round integer,
  path varchar(300) not null,
  issue varchar(80),
  state varchar(20) not null,
  author_id uuid not null references person (id),
  created_at timestamp with time zone not null
);
create index thread_item on thread (item_id, run, slot);
create index thread_project on thread (project_id, state, id);
create table thread_message (
  id uuid primary key,
  thread_id uuid not null references thread (id),
  author_id uuid not null references person (id),
  text varchar(4000) not null,
  at timestamp with time zone not null
);
create index thread_message_thread on thread_message (thread_id, id);

create table item_tally (
  item_id uuid primary key references item (id),
  project_id uuid not null references project (id),
  batch_id uuid not null references batch (id),
  total integer not null,
  counts text not null
);
create index item_tally_batch on item_tally (batch_id, item_id);
create table batch_tally (
  batch_id uuid not null references batch (id),
  category varchar(120) not null,
  shard integer not null,
  n bigint not null,
  primary key (batch_id, category, shard)
);

-- Releases -------------------------------------------------------------------------------------------------------
create table release (
  id uuid primary key,
  project_id uuid not null references project (id),
  number integer not null,
  job_id uuid not null references background_job (id),
  formats varchar(600) not null,
  filter text not null,
  rule varchar(20) not null,
  license text,
  items bigint not null,
  created_by uuid not null references person (id),
  created_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  unique (project_id, number)
);
create table release_row (
  release_id uuid not null references release (id),
  ordinal bigint not null,
  item_id uuid not null references item (id),
  submission_id uuid not null references submission (id),
  primary key (release_id, ordinal)
);
create table release_file (
  release_id uuid not null references release (id),
  path varchar(300) not null,
  bytes bigint not null,
  sha256 varchar(64) not null,
  rows_written bigint not null,
  left_out bigint not null,
  note varchar(600),
  primary key (release_id, path)
);

-- Process --------------------------------------------------------------------------------------------------------
create table process_seed (
  process_key varchar(80) primary key,
  checksum varchar(64) not null,
  definition_id varchar(64) not null,
  deployed_at timestamp with time zone not null
);

-- The trail ------------------------------------------------------------------------------------------------------
create table audit_entry (
  id uuid primary key,
  at timestamp with time zone not null,
  action varchar(80) not null,
  project_id uuid,
  item_id uuid,
  person_id uuid,
  details text not null,
  sequence_number bigint unique,
  previous_hash varchar(64),
  hash varchar(64)
);
create index audit_entry_item on audit_entry (item_id, id);
create index audit_entry_project on audit_entry (project_id, id);
create index audit_entry_person on audit_entry (person_id, id);
create table audit_chain (
  id integer primary key,
  last_sequence bigint not null,
  last_hash varchar(64) not null
);
insert into audit_chain (id, last_sequence, last_hash) values (1, 0, '');

-- The demo -------------------------------------------------------------------------------------------------------
create table demo_seed (
  id integer primary key,
  at timestamp with time zone not null
);
