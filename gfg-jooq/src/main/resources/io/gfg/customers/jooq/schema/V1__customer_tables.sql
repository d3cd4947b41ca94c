-- Customers as loaded, and the history of the loads.
--
-- Flyway-compatible: the class path location io/gfg/customers/jooq/schema can be given to Flyway instead of calling
-- CustomerSchema.migrate. Every table is written with its schema, because migrate renames both where the
-- caller's render mapping does. The schema itself is made by whoever runs this, since the right to use a schema is
-- far more common than the right to create one. Text is varchar, which is the same to PostgreSQL and can be a key in the
-- database that the code generator simulates. A published script is never changed again; the next change is a new one.

-- Everything but the id may be unknown: which values are required is for the cleaning policy to say, and a policy may
-- make a whole column unknown when its values are lost. Decimals have no precision, so that they are kept as written.
-- No foreign key leads to load_run: checking it costs time for every row, and the loader writes both in one transaction.
-- Ids are no language: compared byte by byte, their key is made in half of the time, and their order is the same on
-- every server.
create table gfg.customer (
  customer_id varchar collate "C" not null,
  days_since_first_order integer,
  days_since_last_order integer,
  is_newsletter_subscriber boolean,
  orders integer,
  items integer,
  cancels integer,
  returns integer,
  different_addresses integer,
  shipping_addresses integer,
  devices integer,
  vouchers integer,
  cc_payments integer,
  paypal_payments integer,
  afterpay_payments integer,
  apple_payments integer,
  female_items integer,
  male_items integer,
  unisex_items integer,
  wapp_items integer,
  wftw_items integer,
  mapp_items integer,
  wacc_items integer,
  macc_items integer,
  mftw_items integer,
  wspt_items integer,
  mspt_items integer,
  curvy_items integer,
  sacc_items integer,
  msite_orders integer,
  desktop_orders integer,
  android_orders integer,
  ios_orders integer,
  other_device_orders integer,
  work_orders integer,
  home_orders integer,
  parcelpoint_orders integer,
  other_collection_orders integer,
  redpen_discount_used numeric,
  coupon_discount_applied numeric,
  average_discount_onoffer numeric,
  average_discount_used numeric,
  revenue numeric,
  extras jsonb,
  load_id bigint not null,
  inserted_at timestamptz not null,
  updated_at timestamptz not null,
  constraint customer_pkey primary key (customer_id)
);

comment on table gfg.customer is 'customers as of the latest load, one row each';
comment on column gfg.customer.customer_id is 'the customer: 32 lowercase hexadecimal digits';
comment on column gfg.customer.days_since_first_order is 'days since the first order';
comment on column gfg.customer.days_since_last_order is 'days since the last order';
comment on column gfg.customer.is_newsletter_subscriber is 'whether the customer gets the newsletter';
comment on column gfg.customer.orders is 'orders placed';
comment on column gfg.customer.items is 'items bought';
comment on column gfg.customer.cancels is 'cancellations';
comment on column gfg.customer.returns is 'returns; most likely counts items, not orders';
comment on column gfg.customer.different_addresses is 'billing differs from shipping; documented as a count, in practice 0 or 1';
comment on column gfg.customer.shipping_addresses is 'distinct shipping addresses';
comment on column gfg.customer.devices is 'distinct devices';
comment on column gfg.customer.vouchers is 'vouchers used';
comment on column gfg.customer.cc_payments is 'paid by credit card; documented as a count, in practice 0 or 1';
comment on column gfg.customer.paypal_payments is 'paid by PayPal; documented as a count, in practice 0 or 1';
comment on column gfg.customer.afterpay_payments is 'paid by Afterpay; documented as a count, in practice 0 or 1';
comment on column gfg.customer.apple_payments is 'paid by Apple Pay; documented as a count, in practice 0 or 1';
comment on column gfg.customer.female_items is 'women''s items';
comment on column gfg.customer.male_items is 'men''s items';
comment on column gfg.customer.unisex_items is 'unisex items';
comment on column gfg.customer.wapp_items is 'women''s apparel items';
comment on column gfg.customer.wftw_items is 'women''s footwear items';
comment on column gfg.customer.mapp_items is 'men''s apparel items';
comment on column gfg.customer.wacc_items is 'women''s accessories items';
comment on column gfg.customer.macc_items is 'men''s accessories items';
comment on column gfg.customer.mftw_items is 'men''s footwear items';
comment on column gfg.customer.wspt_items is 'women''s sport items';
comment on column gfg.customer.mspt_items is 'men''s sport items';
comment on column gfg.customer.curvy_items is 'plus size items';
comment on column gfg.customer.sacc_items is 'sport accessories items';
comment on column gfg.customer.msite_orders is 'orders from the mobile web site';
comment on column gfg.customer.desktop_orders is 'orders from a desktop';
comment on column gfg.customer.android_orders is 'orders from the Android application';
comment on column gfg.customer.ios_orders is 'orders from the iOS application';
comment on column gfg.customer.other_device_orders is 'orders from another device';
comment on column gfg.customer.work_orders is 'orders delivered to work';
comment on column gfg.customer.home_orders is 'orders delivered home';
comment on column gfg.customer.parcelpoint_orders is 'orders collected at a parcel point';
comment on column gfg.customer.other_collection_orders is 'orders collected elsewhere';
comment on column gfg.customer.redpen_discount_used is 'discount from marked-down prices, in dollars';
comment on column gfg.customer.coupon_discount_applied is 'discount from coupons, in dollars';
comment on column gfg.customer.average_discount_onoffer is 'usual discount rate of the items bought';
comment on column gfg.customer.average_discount_used is 'discount rate finally used on top';
comment on column gfg.customer.revenue is 'dollars spent by the customer overall';
comment on column gfg.customer.extras is 'keys of the record that no column claims, with their values; null if there are none';
comment on column gfg.customer.load_id is 'the load that inserted the row or changed it last';
comment on column gfg.customer.inserted_at is 'when the row was inserted';
comment on column gfg.customer.updated_at is 'when the row was changed last; when it was inserted if it never was';

-- Written once, complete, in the transaction that it tells of: there is no state, because a load that others can see
-- has succeeded. The id is drawn from the sequence beforehand where rows must carry it.
create table gfg.load_run (
  load_id bigint generated by default as identity,
  source_name varchar not null,
  source_entry varchar,
  source_format varchar not null,
  source_bytes bigint not null,
  source_sha256 varchar not null,
  policy_name varchar not null,
  policy_version varchar not null,
  policy_fingerprint varchar not null,
  mode varchar not null,
  rows_read bigint not null,
  rows_inserted bigint not null,
  rows_updated bigint not null,
  rows_unchanged bigint not null,
  rows_deleted bigint not null,
  duplicates bigint not null,
  rejected bigint not null,
  warnings jsonb not null,
  findings jsonb not null,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  constraint load_run_pkey primary key (load_id),
  constraint load_run_loses_nothing
    check (rows_read = rows_inserted + rows_updated + rows_unchanged + duplicates + rejected)
);

comment on table gfg.load_run is 'loads that succeeded, one row each';
comment on column gfg.load_run.load_id is 'grows from load to load; gaps mean nothing';
comment on column gfg.load_run.source_name is 'the name of the source';
comment on column gfg.load_run.source_entry is 'the entry of the archive that held the data; null outside an archive';
comment on column gfg.load_run.source_format is 'how the records were written: ndjson, json_array or csv';
comment on column gfg.load_run.source_bytes is 'the size of the source as stored';
comment on column gfg.load_run.source_sha256 is 'the SHA-256 of the source as stored, 64 lowercase hexadecimal digits';
comment on column gfg.load_run.policy_name is 'the name of the cleaning policy';
comment on column gfg.load_run.policy_version is 'the version of the cleaning policy';
comment on column gfg.load_run.policy_fingerprint is 'what the cleaning policy consists of, as a hash';
comment on column gfg.load_run.mode is 'how the rows met those already there';
comment on column gfg.load_run.rows_read is 'records read, malformed ones included';
comment on column gfg.load_run.rows_inserted is 'customers that were new';
comment on column gfg.load_run.rows_updated is 'customers that had changed';
comment on column gfg.load_run.rows_unchanged is 'customers that were there already, the same';
comment on column gfg.load_run.rows_deleted is 'customers deleted because the source no longer has them';
comment on column gfg.load_run.duplicates is 'records left out because they repeat an earlier one';
comment on column gfg.load_run.rejected is 'records in quarantine';
comment on column gfg.load_run.warnings is 'an object: the rule, and how many records it warned about';
comment on column gfg.load_run.findings is 'an array: each finding, and its resolution: repaired, made_unknown or open';
comment on column gfg.load_run.started_at is 'when reading began';
comment on column gfg.load_run.finished_at is 'when the last row was written';

create table gfg.rejected_record (
  load_id bigint not null,
  record_number bigint not null,
  line_number bigint not null,
  byte_offset bigint not null,
  customer_id varchar,
  reasons jsonb not null,
  raw varchar not null,
  raw_bytes bytea,
  constraint rejected_record_pkey primary key (load_id, record_number),
  constraint rejected_record_load_fkey foreign key (load_id) references gfg.load_run (load_id)
);

comment on table gfg.rejected_record is 'records in quarantine: not loaded, and kept whole';
comment on column gfg.rejected_record.load_id is 'the load that rejected the record';
comment on column gfg.rejected_record.record_number is 'the number of the record in the source, from 1';
comment on column gfg.rejected_record.line_number is 'the line on which the record starts, from 1';
comment on column gfg.rejected_record.byte_offset is 'how many bytes of decompressed data come before the record';
comment on column gfg.rejected_record.customer_id is 'whom the record describes; null if that could not be read';
comment on column gfg.rejected_record.reasons is 'an array: why the record was rejected';
comment on column gfg.rejected_record.raw is 'the record as text; what text cannot hold shows as U+FFFD';
comment on column gfg.rejected_record.raw_bytes is 'the record as read, where the text cannot give it back; otherwise null';

create table gfg.field_change_summary (
  load_id bigint not null,
  rule varchar not null,
  column_name varchar not null,
  changes bigint not null,
  constraint field_change_summary_pkey primary key (load_id, rule, column_name),
  constraint field_change_summary_load_fkey foreign key (load_id) references gfg.load_run (load_id)
);

comment on table gfg.field_change_summary is 'how many values each rule changed in each load';
comment on column gfg.field_change_summary.load_id is 'the load';
comment on column gfg.field_change_summary.rule is 'the rule, decoder or duplicate strategy';
comment on column gfg.field_change_summary.column_name is 'the column it changed';
comment on column gfg.field_change_summary.changes is 'how many values it changed';

create table gfg.schema_version (
  version varchar not null,
  description varchar not null,
  checksum varchar,
  applied_at timestamptz not null,
  constraint schema_version_pkey primary key (version)
);

comment on table gfg.schema_version is 'scripts that made this schema, one row each';
comment on column gfg.schema_version.version is 'the version in the name of the script';
comment on column gfg.schema_version.description is 'the description in the name of the script';
comment on column gfg.schema_version.checksum is 'the SHA-256 of the script; null where another tool than this library ran it';
comment on column gfg.schema_version.applied_at is 'when the script ran';

-- Each script enters itself, so that the library knows of it whichever tool ran it.
insert into gfg.schema_version (version, description, applied_at) values ('1', 'customer tables', current_timestamp);
