package io.groundwork.process;

/** The paths of the shipped diagram, sampling and seeding on PostgreSQL. */
class ShippedDiagramPostgresTest extends ShippedDiagramTest implements PostgresEngine {}
