package io.groundwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ServiceLoader;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataException;

/** The door of the JVM: no schema is fetched from anywhere else, and there is no engine for scripts. */
class ThirdDoorTest {

    private static final String SCHEMA_ACCESS = "javax.xml.accessExternalSchema";

    private String before;

    @BeforeEach
    void open() {
        before = System.getProperty(SCHEMA_ACCESS);
        System.clearProperty(SCHEMA_ACCESS);
    }

    @AfterEach
    void restore() {
        System.setProperty(SCHEMA_ACCESS, before);
    }

    @Test
    void isClosedBeforeTheApplicationReadsAnything() {
        assertThatThrownBy(() -> Groundwork.main(new String[] {"--spring.config.location=classpath:/nowhere.yaml"}))
                .isInstanceOf(ConfigDataException.class);
        assertThat(System.getProperty(SCHEMA_ACCESS)).isEqualTo("file,jar:file,nested");
    }

    /** JUEL comes in the engine's own jar and FEEL with its decision tables; the second door refuses both as scripts. */
    @Test
    void noLanguageForScriptsIsOnTheClassPathButTheEnginesOwnExpressions() {
        assertThat(ServiceLoader.load(ScriptEngineFactory.class))
                .extracting(factory -> factory.getClass().getSimpleName())
                .containsOnly(
                        "JuelScriptEngineFactory", "FeelScriptEngineFactory", "FeelUnaryTestsScriptEngineFactory");
        assertThat(new ScriptEngineManager().getEngineByExtension("js")).isNull();
    }
}
