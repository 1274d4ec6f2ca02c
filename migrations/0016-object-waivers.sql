-- A waiver of one object of a control: this PC, this person. Without one it waives the control for all of them.
alter table waiver add column object_id text;
