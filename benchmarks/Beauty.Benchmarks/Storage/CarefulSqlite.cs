using System.Globalization;
using Beauty.Benchmarks.Baseline;
using Beauty.Benchmarks.Salons;
using Beauty.Domain.Identity;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Beauty.Benchmarks.Storage;

/// <summary>
/// What a careful developer writes on SQLite without an engine: one connection, prepared statements, no mapper.
/// </summary>
/// <remarks>
/// One immediate transaction: look the command's key up, ask whether the person and the client are free, take the first
/// free room, insert the appointment and the key. The settings of the file are those of the library. It checks no
/// shift, hours, grid, skill or closure, keeps no versions, events or read models, and says no more than "taken".
/// </remarks>
internal sealed class CarefulSqlite : IDisposable
{
    private const string Settings =
        """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        """;

    private const string Schema =
        """
        CREATE TABLE person (id BLOB PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE room (id BLOB PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE client (id BLOB PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE appointment (
            id BLOB PRIMARY KEY, person BLOB NOT NULL REFERENCES person, room BLOB NOT NULL REFERENCES room,
            client BLOB NOT NULL REFERENCES client, starts INTEGER NOT NULL, ends INTEGER NOT NULL,
            status TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX of_person ON appointment (person, starts, ends);
        CREATE INDEX of_room ON appointment (room, starts, ends);
        CREATE INDEX of_client ON appointment (client, starts, ends);
        CREATE TABLE command (
            id BLOB PRIMARY KEY, at INTEGER NOT NULL, outcome TEXT NOT NULL,
            appointment BLOB REFERENCES appointment) WITHOUT ROWID;
        """;

    // Appointments of at most a day: without a lower bound the index would be read from its beginning.
    private const string Overlap = "starts < $end AND starts > $start - 86400 AND ends > $start";

    private const string FindTaken =
        $"""
        SELECT EXISTS (SELECT 1 FROM appointment WHERE person = $person AND {Overlap})
            OR EXISTS (SELECT 1 FROM appointment WHERE client = $client AND {Overlap})
        """;

    private const string FindRoom =
        $"""
        SELECT id FROM room
        WHERE NOT EXISTS (SELECT 1 FROM appointment WHERE appointment.room = room.id AND {Overlap})
        ORDER BY id LIMIT 1
        """;

    private const string InsertAppointment =
        "INSERT INTO appointment VALUES ($id, $person, $room, $client, $start, $end, 'booked')";

    private static readonly long Now = Instant.FromUtc(2027, 2, 1, 8, 0).ToUnixTimeSeconds();

    private readonly SqliteConnection _connection;
    private readonly BookingStream _stream;
    private readonly SqliteCommand _begin, _commit;
    private readonly SqliteCommand _findCommand, _findTaken, _findRoom;
    private readonly SqliteCommand _insertAppointment, _insertCommand;

    public CarefulSqlite(string file, BaselineSalon salon)
    {
        _stream = new BookingStream(salon);
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file }.ToString());
        _connection.Open();
        Run(Settings + Schema);
        FillPeopleRoomsAndClients(salon);
        _begin = Prepare("BEGIN IMMEDIATE");
        _findCommand = Prepare("SELECT appointment FROM command WHERE id = $command", "$command");
        _findTaken = Prepare(FindTaken, "$person", "$client", "$start", "$end");
        _findRoom = Prepare(FindRoom, "$start", "$end");
        _insertAppointment = Prepare(InsertAppointment, "$id", "$person", "$room", "$client", "$start", "$end");
        _insertCommand = Prepare(
            "INSERT INTO command VALUES ($command, $now, 'booked', $id)", "$command", "$now", "$id");
        _commit = Prepare("COMMIT");
    }

    /// <summary>Books the next visit of the same stream that the library books.</summary>
    public int BookNext()
    {
        var visit = _stream.Next();
        var (start, person, client) = (visit.Start.ToUnixTimeSeconds(), Bytes(visit.Person), Bytes(visit.Client));
        var (end, id, command) = (start + (BookingStream.Minutes * 60), Bytes(visit.Appointment), Bytes(visit.Command));

        _begin.ExecuteNonQuery();
        if (Ask(_findCommand, command) is not null
            || Ask(_findTaken, person, client, start, end) is not 0L
            || Ask(_findRoom, start, end) is not byte[] room)
        {
            Run("ROLLBACK");
            throw new InvalidOperationException($"The stream holds free visits only, got {visit}.");
        }

        Bind(_insertAppointment, id, person, room, client, start, end).ExecuteNonQuery();
        Bind(_insertCommand, command, Now, id).ExecuteNonQuery();
        _commit.ExecuteNonQuery();
        return 1;
    }

    public void Dispose()
    {
        foreach (var command in new[]
            { _begin, _findCommand, _findTaken, _findRoom, _insertAppointment, _insertCommand, _commit })
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private void FillPeopleRoomsAndClients(BaselineSalon salon)
    {
        Run("BEGIN");
        Fill("person", Enumerable.Range(0, salon.People).Select(number => Bytes(SalonPlan.Person(number))));
        Fill("room", Enumerable.Range(0, salon.Rooms).Select(number => Bytes(SalonPlan.Room(number))));
        Fill("client", ClientIds().Select(Bytes));
        Run("COMMIT");
    }

    private static IEnumerable<ClientId> ClientIds() =>
        Enumerable.Range(0, BookingStream.Clients).Select(SalonPlan.Id<ClientId>);

    private void Fill(string table, IEnumerable<byte[]> ids)
    {
        using var insert = Prepare($"INSERT INTO {table} VALUES ($id, $name)", "$id", "$name");
        foreach (var (number, id) in ids.Index())
        {
            Bind(insert, id, string.Create(CultureInfo.InvariantCulture, $"{table} {number}")).ExecuteNonQuery();
        }
    }

    private SqliteCommand Prepare(string sql, params string[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }

    private static SqliteCommand Bind(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command;
    }

    private static object? Ask(SqliteCommand command, params object[] values) => Bind(command, values).ExecuteScalar();

    private static byte[] Bytes<TId>(TId id)
        where TId : struct, IEntityId<TId> => id.Value.ToByteArray(bigEndian: true);

    private void Run(string sql)
    {
        using var command = Prepare(sql);
        command.ExecuteNonQuery();
    }
}
