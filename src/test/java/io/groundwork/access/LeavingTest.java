package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.ApplicationTest;
import io.groundwork.access.Desk.Hand;
import io.groundwork.people.OwnAccount;
import io.groundwork.people.PersonRegister;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Work is free for others the moment its holder is deactivated, away, or no longer does this kind of work in the project. */
@ApplicationTest
class LeavingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Cast cast;
    private Desk desk;
    private Hand held;

    @BeforeEach
    void oneHasTheOnlyPiece() {
        cast = new Cast(context, port);
        desk = Desk.open(cast, 0);
        desk.items("Only.");
        held = desk.next(Caller.ANNOTATOR);
        assertThat(desk.look(Caller.SENIOR)).isNull();
    }

    @Test
    void whoIsDeactivatedLosesWorkAndTokens() {
        cast.inside(Caller.ADMIN, services -> services.getBean(PersonRegister.class)
                .setActive(cast.person(Caller.ANNOTATOR), false));
        assertThat(desk.send(held, "heartbeat", "\"activeMs\":0").statusCode()).isEqualTo(401);
        assertThat(taken().id()).isEqualTo(held.id());
    }

    @Test
    void whoIsAwayLosesWorkAndIsGivenNoneUntilTheyAreBack() {
        away(OffsetDateTime.now().plusDays(1));
        assertThat(desk.send(held, "heartbeat", "\"activeMs\":0").body()).contains("lease-lost");
        assertThat(desk.look(Caller.ANNOTATOR)).isNull();
        away(null);
        assertThat(desk.next(Caller.ANNOTATOR).id()).isEqualTo(held.id());
    }

    @Test
    void whoLosesTheRoleInTheProjectLosesItsWork() {
        desk.put("/members/" + cast.person(Caller.ANNOTATOR), "{\"roles\":[\"requester\"]}");
        assertThat(desk.send(held, "heartbeat", "\"activeMs\":0").body()).contains("lease-lost");
        assertThat(taken().id()).isEqualTo(held.id());
    }

    private void away(OffsetDateTime until) {
        cast.inside(
                Caller.ANNOTATOR, services -> services.getBean(OwnAccount.class).setAbsent(until));
    }

    private Hand taken() {
        return desk.next(Caller.SENIOR);
    }
}
