package io.groundwork.work;

/** What follows when an annotation is handed in, on PostgreSQL. */
class HandedInPostgresTest extends HandedInTest implements PostgresQueue {

    @Override
    int blocked() {
        return database.sql("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }
}
