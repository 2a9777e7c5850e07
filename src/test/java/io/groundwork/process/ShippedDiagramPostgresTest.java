package io.groundwork.process;

/** The paths of the shipped diagram, sampling and seeding on PostgreSQL. */
class QaDiagramPostgresTest extends QaDiagramTest implements PostgresEngine {}
