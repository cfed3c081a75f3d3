/**
 * The operational contract that every app keeps: how configuration is read, how health and metrics are told, and how the
 * batch filters of the command line read and write their lines.
 */
@NullMarked
package io.truceline.contract.ops;

import org.jspecify.annotations.NullMarked;
