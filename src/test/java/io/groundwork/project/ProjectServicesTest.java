package io.groundwork.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.groundwork.TestDatabase;
import io.groundwork.people.Role;
import io.groundwork.project.Brief.IssueType;
import io.groundwork.shared.Cursor;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.Violation;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What projects promise to whoever sets them up, on both databases. */
class ProjectServicesTest {

    @Nested
    class OnH2 extends Promises {
        @Override
        DataSource database() {
            return TestDatabase.h2();
        }
    }

    @Nested
    @Tag("postgres")
    class OnPostgres extends Promises {
        @Override
        DataSource database() {
            return TestDatabase.postgres();
        }
    }

    abstract static class Promises {

        private AnnotationConfigApplicationContext context;
        private SignedIn people;
        private ProjectSetup setup;
        private Projects projects;
        private Briefs briefs;
        private Batches batches;
        private Members members;
        private PersonId manager;
        private PersonId anna;

        abstract DataSource database();

        @BeforeEach
        void start() {
            context = ProjectServices.on(database());
            people = context.getBean(SignedIn.class);
            setup = context.getBean(ProjectSetup.class);
            projects = context.getBean(Projects.class);
            briefs = context.getBean(Briefs.class);
            batches = context.getBean(Batches.class);
            members = context.getBean(Members.class);
            manager = people.add("Manager", Role.MANAGER);
            anna = people.add("Anna");
            people.as(manager);
        }

        @AfterEach
        void stop() {
            context.close();
        }

        private ProjectId created() {
            return setup.create(NewProject.of("City history", "notes")).id();
        }

        @Test
        void createsADraftWithBriefBatchAndManager() {
            Project project = projects.get(created());
            assertThat(project.state()).isEqualTo(ProjectState.DRAFT);
            assertThat(project.briefVersion()).isEqualTo(1);
            assertThat(projects.brief(project.id()).settings()).contains("\"max\":3");
            assertThat(projects.batches(project.id())).extracting(Batch::number).containsExactly(1);
            assertThat(projects.members(project.id(), Role.MANAGER)).containsExactly(manager);
            assertThat(trail()).containsExactly("project.created");
        }

        @Test
        void onlyManagersCreateProjects() {
            people.as(anna);
            assertThatThrownBy(this::created).isInstanceOf(Forbidden.class);
        }

        @Test
        void refusesSettingsThatTheTaskTypeRefuses() {
            NewProject wrong = new NewProject(
                    "x", "notes", null, null, Json.tree("{\"max\":0,\"why\":0,\"scope\":\"item\"}"), null, null, null);
            InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> setup.create(wrong));
            assertThat(refused.violations()).extracting(Violation::path).containsExactly("/settings/max");
        }

        @Test
        void namesTheUnknownFieldOfSettings() {
            NewProject wrong = new NewProject("x", "notes", null, null, Json.tree("{\"maxx\":2}"), null, null, null);
            InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> setup.create(wrong));
            assertThat(refused.violations()).extracting(Violation::path).containsExactly("/settings/maxx");
        }

        @Test
        void refusesAStaleVersionAndChangesNothing() {
            ProjectId id = created();
            ProjectData data = ProjectData.of(projects.get(id));
            Project renamed = setup.update(id, 0L, data.withName("Rivers"));
            assertThat(renamed.version()).isEqualTo(1);
            assertThatThrownBy(() -> setup.update(id, 0L, data.withName("Lakes")))
                    .isInstanceOf(StaleVersion.class);
            assertThat(projects.get(id).name()).isEqualTo("Rivers");
        }

        @Test
        void refusesNumbersOutOfRangeAllAtOnce() {
            ProjectId id = created();
            ProjectData wrong = new ProjectData(" ", 11, 1.5, -1, 24, 0, false, Set.of());
            InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> setup.update(id, null, wrong));
            assertThat(refused.violations())
                    .extracting(Violation::path)
                    .containsExactly("/name", "/overlap", "/reviewRate", "/reworkLimit", "/openWindow");
        }

        @Test
        void launchingPinsTheDefinitionOnce() {
            ProjectId id = created();
            assertThat(setup.change(id, null, ProjectState.ACTIVE).definitionId())
                    .isEqualTo("notes:1:abc");
            assertThat(projects.active()).extracting(Project::id).containsExactly(id);
            setup.change(id, null, ProjectState.PAUSED);
            assertThat(projects.active()).isEmpty();
            assertThat(setup.change(id, null, ProjectState.ACTIVE).definitionId())
                    .isEqualTo("notes:1:abc");
        }

        @Test
        void comesBackFromTheArchiveToWhereItWas() {
            ProjectId draft = created();
            setup.change(draft, null, ProjectState.ARCHIVED);
            assertThatThrownBy(() -> setup.change(draft, null, ProjectState.PAUSED))
                    .isInstanceOf(StateNotReachable.class);
            assertThat(setup.change(draft, null, ProjectState.DRAFT).state()).isEqualTo(ProjectState.DRAFT);
        }

        @Test
        void publishesBriefsAsNewVersionsAndKeepsTheOld() {
            ProjectId id = created();
            BriefData next = brief(id, "Second", true);
            assertThat(briefs.publish(id, 1, next).version()).isEqualTo(2);
            assertThat(briefs.current(id).guidelines()).isEqualTo("Second");
            assertThat(briefs.version(id, 1).guidelines()).isEmpty();
            assertThat(briefs.versions(id)).extracting(Brief::version).containsExactly(2, 1);
            assertThatThrownBy(() -> briefs.publish(id, 1, next)).isInstanceOf(StaleVersion.class);
        }

        @Test
        void asksForAcknowledgementOfMaterialVersionsOnly() {
            ProjectId id = created();
            members.put(id, anna, Set.of(Role.ANNOTATOR), null);
            briefs.publish(id, null, brief(id, "Spelling", false));
            assertThat(projects.unacknowledged(id, anna)).isEmpty();
            briefs.publish(id, null, brief(id, "Rules", true));
            briefs.publish(id, null, brief(id, "Spelling", false));
            assertThat(projects.unacknowledged(id, anna)).map(Brief::version).contains(3);
            people.as(anna);
            briefs.acknowledge(id, 3);
            briefs.acknowledge(id, 3);
            assertThat(projects.unacknowledged(id, anna)).isEmpty();
            assertThat(trail()).filteredOn("brief.acknowledged"::equals).hasSize(1);
        }

        @Test
        void rewritesTheBriefOnlyBeforeTheLaunch() {
            ProjectId id = created();
            assertThat(briefs.redraft(id, brief(id, "First", false)).version()).isEqualTo(1);
            setup.change(id, null, ProjectState.ACTIVE);
            assertThatThrownBy(() -> briefs.redraft(id, brief(id, "Late", false)))
                    .isInstanceOf(ProjectLaunched.class);
            assertThat(briefs.current(id).guidelines()).isEqualTo("First");
        }

        @Test
        void hidesProjectsFromStrangersAndRefusesMembersWithoutTheRole() {
            ProjectId id = created();
            people.as(anna);
            assertThatThrownBy(() -> briefs.current(id)).isInstanceOf(NotFound.class);
            people.as(manager);
            members.put(id, anna, Set.of(Role.ANNOTATOR), null);
            people.as(anna);
            assertThat(briefs.current(id).version()).isEqualTo(1);
            assertThatThrownBy(() -> setup.change(id, null, ProjectState.ACTIVE))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> members.of(id)).isInstanceOf(Forbidden.class);
        }

        @Test
        void administratorsManageEveryProjectAndAuditorsReadIt() {
            ProjectId id = created();
            people.as(people.add("Admin", Role.ADMIN));
            assertThat(setup.change(id, null, ProjectState.ACTIVE).state()).isEqualTo(ProjectState.ACTIVE);
            people.as(people.add("Auditor", Role.AUDITOR));
            assertThat(members.of(id)).hasSize(1);
            assertThatThrownBy(() -> setup.change(id, null, ProjectState.PAUSED))
                    .isInstanceOf(Forbidden.class);
        }

        @Test
        void changesMembersUnderTheirTagAndKeepsALastManager() {
            ProjectId id = created();
            String tag = members.tag(id);
            members.put(id, anna, Set.of(Role.ANNOTATOR, Role.REVIEWER), tag);
            assertThatThrownBy(() -> members.put(id, anna, Set.of(Role.SENIOR), tag))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> members.remove(id, manager, null)).isInstanceOf(LastManager.class);
            members.remove(id, anna, members.tag(id));
            assertThat(members.of(id)).extracting(Member::person).containsExactly(manager);
            assertThat(trail()).contains("project.member-added", "project.member-removed");
        }

        @Test
        void listsMyProjectsByPages() {
            List<ProjectId> all = List.of(created(), created(), created());
            Page<Project> first = setup.mine(null, 2);
            assertThat(first.items()).extracting(Project::id).isEqualTo(all.subList(0, 2));
            Page<Project> rest = setup.mine(first.next(), 2);
            assertThat(rest.items()).extracting(Project::id).containsExactly(all.get(2));
            assertThat(rest.next()).isNull();
            assertThatThrownBy(() -> setup.mine("nonsense", 2)).isInstanceOf(Cursor.UnknownCursor.class);
            people.as(anna);
            assertThat(setup.mine(null, 2).items()).isEmpty();
        }

        @Test
        void findsProjectsByTheRoleHeldThere() {
            ProjectId id = created();
            members.put(id, anna, Set.of(Role.REVIEWER), null);
            assertThat(projects.of(anna, Set.of(Role.REVIEWER))).hasSize(1);
            assertThat(projects.of(anna, Set.of(Role.ANNOTATOR))).isEmpty();
            assertThat(projects.of(people.add("Auditor", Role.AUDITOR), Set.of(Role.AUDITOR)))
                    .hasSize(1);
        }

        @Test
        void numbersBatchesAndApprovesPilotsOnce() {
            ProjectId id = created();
            Batch pilot = batches.create(id, new BatchData("Pilot", 80, null, 3, 1.0, true));
            assertThat(pilot.number()).isEqualTo(2);
            assertThat(batches.of(id).get(1).overlap()).isEqualTo(3);
            assertThat(batches.approve(id, pilot.id()).state()).isEqualTo("approved");
            assertThatThrownBy(() -> batches.approve(id, pilot.id())).isInstanceOf(BatchClosed.class);
            Batch plain = batches.of(id).get(0);
            assertThatThrownBy(() -> batches.approve(id, plain.id())).isInstanceOf(BatchClosed.class);
        }

        @Test
        void refusesABatchOfAnotherProject() {
            Batch other = batches.of(created()).get(0);
            assertThatThrownBy(() -> batches.update(created(), other.id(), BatchData.of(other)))
                    .isInstanceOf(NotFound.class);
        }

        private static BriefData brief(ProjectId id, String guidelines, boolean material) {
            return new BriefData(
                    guidelines,
                    "Check " + id,
                    Json.tree("{\"max\":2,\"why\":0,\"scope\":\"item\"}"),
                    List.of(new IssueType("wrong", "Not in the text")),
                    material);
        }

        private List<String> trail() {
            return context.getBean(ProjectServices.Trail.class).actions();
        }
    }
}
