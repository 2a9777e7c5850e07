package io.groundwork.work;

/** Who is given which piece of work next, on PostgreSQL. */
class QueuePostgresTest extends QueueTest implements PostgresQueue {

    @Override
    int blocked() {
        return database.sql("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }
}
