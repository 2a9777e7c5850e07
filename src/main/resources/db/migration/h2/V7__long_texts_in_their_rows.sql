-- A text of up to this many bytes is kept in its row: as a large object of its own each change of a draft wrote three more tables.
set max_length_inplace_lob 16384;
