-- A row of a release is found by its submission, which knows its item: the copy cost a second foreign key for each row.
alter table release_row drop column item_id;
