-- Rows name media of the same import by their path
create index import_file_name on import_file (import_id, name);
alter table import_run add column media bigint default 0 not null;

-- What is kept of a file that came in, so that it is known again under the hash it came with
create table media_source (
  source_sha256 varchar(64) primary key,
  sha256 varchar(64) not null references media_asset (sha256)
);
