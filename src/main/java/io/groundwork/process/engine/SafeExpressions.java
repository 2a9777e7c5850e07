package io.groundwork.process.engine;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Properties;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/** Evaluates expressions over variables and the catalogue only: no method, no function, no property of any Java object. */
final class SafeExpressions extends JuelExpressionManager {

    private final Map<Object, Object> catalogue;

    SafeExpressions(Map<Object, Object> catalogue) {
        super(catalogue);
        this.catalogue = catalogue;
        setExpressionFactory(new ExpressionFactoryImpl(ExpressionFactoryImpl.Profile.JEE5, new Properties()));
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ReadOnlyMapELResolver(catalogue));
        resolver.add(new ArrayELResolver());
        resolver.add(new ListELResolver());
        resolver.add(new MapELResolver());
        return resolver;
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        return new NoFunctions();
    }

    /** Knows no function, the engine's own included. */
    private static final class NoFunctions extends FunctionMapper {

        @Override
        @SuppressWarnings("NullAway")
        public Method resolveFunction(String prefix, String localName) {
            return null;
        }
    }
}
