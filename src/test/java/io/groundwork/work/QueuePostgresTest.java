package io.groundwork.work;

/** Who is given which piece of work next, on PostgreSQL. */
class QueuePostgresTest extends QueueTest implements PostgresQueue {}
