drop table gfg.no_such_table;
