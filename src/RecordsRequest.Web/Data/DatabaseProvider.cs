using System.Data.Common;

namespace RecordsRequest.Web.Data;

/// <summary>What each kind of database does in its own way. No feature knows which one it is.</summary>
public abstract class DatabaseProvider
{
    /// <summary>As an operator knows it, without anything secret.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it was ever started with.</summary>
    public abstract bool IsThere { get; }

    /// <summary>What to do to lose the data and start over.</summary>
    public abstract string StartOver { get; }

    /// <summary>Whether other nodes write to it, too, of which this one does not know what.</summary>
    public virtual bool IsShared => false;

    /// <summary>A connection that cannot write, not even what was left unfinished.</summary>
    public abstract DbConnection OpenToRead();

    public abstract DbConnection OpenToWrite();

    /// <summary>Keeps everybody else out until this process ends.</summary>
    /// <exception cref="Infrastructure.StartUp.StartUpRefusedException">The app runs.</exception>
    public abstract Task TakeAloneAsync(CancellationToken cancellation);

    public abstract bool HasTable(DbConnection connection, string table);

    /// <summary>Of the rules by which stages and dates were worked out last.</summary>
    public abstract Task<int?> RulesVersionAsync(RecordsDb db, CancellationToken cancellation);

    public abstract Task SetRulesVersionAsync(RecordsDb db, int version, CancellationToken cancellation);

    /// <summary>Empties the log of rows as they were before they were deleted. False while somebody reads an older state of them.</summary>
    public abstract Task<bool> EmptyLogAsync(RecordsDb db, CancellationToken cancellation);

    /// <summary>Takes away what deleted rows left. False when whoever reads for long puts it off.</summary>
    public abstract Task<bool> RewriteAsync(RecordsDb db, CancellationToken cancellation);

    /// <summary>Copies that the app itself made and that were kept for long enough.</summary>
    public abstract void DeleteOldCopies();
}
