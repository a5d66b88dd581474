/** The single type that says who publishes the data. */
export const OPEN_DATA_UID = 'plugin::data-exchange.open-data';
