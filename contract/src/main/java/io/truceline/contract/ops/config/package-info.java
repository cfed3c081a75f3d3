/**
 * The configuration: one YAML file, every key also as an environment variable, strict. {@code Configuration} is a record of
 * records; each refuses bad values in its compact constructor and names the key.
 *
 * <pre>
 * file ─▶ tree ─┐
 *               ├─▶ ConfigurationReader ─▶ Configuration, or one line that says what is wrong
 * environment ──┘
 * </pre>
 */
@NullMarked
package io.truceline.contract.ops.config;

import org.jspecify.annotations.NullMarked;
