package io.groundwork.work;

/** The queue brought back to the engine, on PostgreSQL. */
class ReconciliationPostgresTest extends ReconciliationTest implements PostgresQueue {}
