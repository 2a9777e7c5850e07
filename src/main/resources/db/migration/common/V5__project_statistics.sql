-- What all accepted results of a project say together: the tables as they were last counted, and of what.
-- The job is the last that was asked for; while it runs, the tables stay as they were.
create table project_statistics (
  project_id uuid primary key references project (id),
  job_id uuid references background_job (id),
  computed_at timestamp with time zone,
  results bigint default 0 not null,
  accepted_items bigint default 0 not null,
  last_accepted timestamp with time zone,
  brief_version integer default 0 not null,
  result_tables text
);
