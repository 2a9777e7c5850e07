package io.groundwork.process;

/** The port to the engine on PostgreSQL. */
class CamundaLabelingProcessPostgresTest extends CamundaLabelingProcessTest implements PostgresEngine {}
