package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.ApplicationTest;
import io.groundwork.people.token.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A token does what its scopes say and no more, on every route, for somebody who may call it. */
@ApplicationTest
class TokenScopeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void everyRouteSaysWhatATokenNeeds() {
        assertThat(Matrix.read("scopes.matrix").differencesFrom(Routes.of(context)))
                .isEmpty();
    }

    @Test
    void aTokenOpensWhatItsScopeIsForAndNothingElse() {
        Cast cast = new Cast(context, port);
        Ground ground = new Ground(cast);
        Calls calls = new Calls(ground, cast);
        Map<Caller, Map<Scope, String>> secrets = new EnumMap<>(Caller.class);
        List<String> wrong = new ArrayList<>();
        Matrix.read("scopes.matrix").lines().forEach((line, cells) -> {
            Caller caller = Caller.of(cells.get(0));
            Map<Scope, String> own = secrets.computeIfAbsent(caller, who -> scoped(cast, who));
            own.forEach((scope, secret) -> {
                ground.restore();
                int status = cast.send(secret, calls.of(line, caller)).statusCode();
                boolean open = cells.get(1).equals("any") || cells.get(1).equals(scope.wire());
                if (open ? Set.of(401, 403, 404).contains(status) || status >= 500 : status != 403) {
                    wrong.add(line + " with " + scope.wire() + " answered " + status);
                }
            });
        });

        assertThat(wrong).isEmpty();
    }

    private static Map<Scope, String> scoped(Cast cast, Caller caller) {
        Map<Scope, String> secrets = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) {
            secrets.put(scope, cast.secret(caller, Set.of(scope.wire())));
        }
        return secrets;
    }

    @Test
    void everyScopeIsOfUse() {
        Set<String> needed = new TreeSet<>();
        Matrix.read("scopes.matrix")
                .lines()
                .values()
                .forEach(cells -> needed.add(cells.get(1).toLowerCase(Locale.ROOT)));
        for (Scope scope : Scope.values()) {
            assertThat(needed).contains(scope.wire());
        }
    }
}
