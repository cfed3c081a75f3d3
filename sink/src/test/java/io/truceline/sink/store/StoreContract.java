package io.truceline.sink.store;

/** What every database must do. */
interface StoreContract extends BatchContract, LedgerContract, IncidentContract, DeliveryContract {}
