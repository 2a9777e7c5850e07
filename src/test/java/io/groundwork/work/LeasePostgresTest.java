package io.groundwork.work;

/** What becomes of work in people's hands, on PostgreSQL. */
class LeasePostgresTest extends LeaseTest implements PostgresQueue {}
