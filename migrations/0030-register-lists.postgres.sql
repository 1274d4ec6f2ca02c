-- The index by name holds all that counting, narrowing and paging a list look at, so that a page of 50,000 entries is
-- found without reading the wide rows. Long texts do not fit into an index of PostgreSQL: searching reads them
-- from the rows.
drop index device_name;
create index device_name on device (company_id, name_key, id, retired_on, kind, belongs);
drop index service_name;
create index service_name on service (company_id, name_key, id, retired_on, kind, important);
drop index account_name;
create index account_name on account (company_id, name_key, id, retired_on, kind, second);
drop index asset_name;
create index asset_name on asset (company_id, name_key, id, retired_on, medium, personal, entrusted, needless);
drop index data_set_name;
create index data_set_name on data_set (company_id, name_key, id, retired_on, kind, importance, needed_to_continue, cloud_choice);
drop index data_copy_name;
create index data_copy_name on data_copy (company_id, name_key, id, retired_on, medium, place, idle, encrypted);
drop index restore_test_name;
create index restore_test_name on restore_test (company_id, name_key, id, retired_on, extent, unchanged);
drop index kept_key_name;
create index kept_key_name on kept_key (company_id, name_key, id, retired_on, kind, form);
drop index carry_out_name;
create index carry_out_name on carry_out (company_id, name_key, id, retired_on, kind, encrypted);
drop index supplier_name;
create index supplier_name on supplier (company_id, name_key, id, retired_on, kind, important, personal_data);
drop index connection_name;
create index connection_name on connection (company_id, name_key, id, retired_on, kind, needed, level_agreed, cut_off_agreed);
drop index share_name;
create index share_name on share (company_id, name_key, id, retired_on, kind, scope, only_needed);
drop index share_right_name;
create index share_right_name on share_right (company_id, name_key, id, retired_on, may, inherited);
drop index contract_name;
create index contract_name on contract (company_id, name_key, id, retired_on, kind, standing);
drop index domain_name;
create index domain_name on domain (company_id, name_key, id, retired_on, kind, registered_to, admin_mfa);
drop index role_line_name;
create index role_line_name on role_line (company_id, name_key, id, retired_on, role);
drop index personal_data_kind_name;
create index personal_data_kind_name on personal_data_kind (company_id, name_key, id, retired_on, subjects, told);
drop index data_record_name;
create index data_record_name on data_record (company_id, name_key, id, retired_on, kind);
