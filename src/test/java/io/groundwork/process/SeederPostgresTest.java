package io.groundwork.process;

/** Changed diagrams on PostgreSQL. */
class SeederPostgresTest extends SeederTest implements PostgresEngine {}
