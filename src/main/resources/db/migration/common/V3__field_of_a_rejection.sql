-- Imports name the field of a row that is wrong
alter table import_rejection add column path varchar(400) default '' not null;
