package io.linkwright.gateway.routing;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.inject.Qualifier;

/** What is for paths that take bodies beyond the usual limit. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ METHOD, PARAMETER })
@interface LargeUploads {
}
