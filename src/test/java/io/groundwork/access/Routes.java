package io.groundwork.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All calls that the running application answers, as its handler mappings name them. */
final class Routes {

    private Routes() {}

    static Set<String> of(ApplicationContext context) {
        Set<String> routes = new TreeSet<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> routes.addAll(named(info))));
        routes.removeIf(route -> route.contains(" /error"));
        return routes;
    }

    private static List<String> named(RequestMappingInfo info) {
        List<String> routes = new ArrayList<>();
        Set<?> methods = info.getMethodsCondition().getMethods();
        for (Object method : methods.isEmpty() ? Set.of("ANY") : methods) {
            for (String pattern : info.getPatternValues()) {
                String kind = pattern.startsWith("/api/") ? kind(info) : "";
                routes.add(method + " " + pattern + kind);
            }
        }
        return routes;
    }

    /** What tells calls of one path apart: what they take, what they give, a parameter. */
    private static String kind(RequestMappingInfo info) {
        StringBuilder kind = new StringBuilder();
        info.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .map(MediaType::toString)
                .ifPresent(type -> kind.append(" takes ").append(type));
        info.getProducesCondition().getProducibleMediaTypes().stream()
                .findFirst()
                .map(MediaType::toString)
                .ifPresent(type -> kind.append(" gives ").append(type));
        info.getParamsCondition().getExpressions().stream().findFirst().ifPresent(parameter -> kind.append(" with ")
                .append(parameter));
        return kind.toString();
    }
}
