package io.groundwork.work;

/** Taking back, reopening, withdrawing and handing over, on PostgreSQL. */
class SecondThoughtsPostgresTest extends SecondThoughtsTest implements PostgresQueue {}
