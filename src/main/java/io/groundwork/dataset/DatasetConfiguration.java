package io.groundwork.dataset;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Switches the module's settings on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ImportLimits.class, MediaSettings.class})
class DatasetConfiguration {}
