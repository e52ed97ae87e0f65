using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Tests.Shared;

namespace Beauty.Scheduling.Tests.Appointments;

/// <content>The waivers on which a booking relied (S21).</content>
public sealed partial class AppointmentTests
{
    private static readonly WaiverId Waiver = An.Id<WaiverId>(1);

    private static ImmutableDictionary<ServiceId, ImmutableArray<WaiverId>> Relied =>
        ImmutableDictionary<ServiceId, ImmutableArray<WaiverId>>.Empty.Add(Request.Parts[1].Service, [Waiver]);

    [Fact]
    public void A_line_keeps_the_waivers_of_its_service_over_the_storage_border()
    {
        var plan = Salon.Plan(Request, "10:00").RelyingOn(Relied);
        var booked = Appointment.Book(Id, plan, Signed);

        StoredForm.IsKept(booked, one => one.ToSnapshot(), Appointment.Restore);
        var restored = Appointment.Restore(StoredForm.Through(booked.ToSnapshot()));

        Assert.Empty(restored.Parts[0].Waivers);
        Assert.Equal([Waiver], restored.Parts[1].Waivers.AsEnumerable());
        Assert.NotEqual(Salon.Plan(Request, "10:00"), plan);
        Assert.Equal(Salon.Plan(Request, "10:00").ClaimsFor(Id), plan.ClaimsFor(Id));
    }

    [Fact]
    public void Confirming_takes_the_waivers_that_count_now()
    {
        var held = Appointment.Hold(Id, Salon.Plan(Request, "10:00").RelyingOn(Relied), Expiry, Signed);
        var other = An.Id<WaiverId>(2);

        Assert.True(held.Confirm(Signed, Relied.SetItem(Request.Parts[1].Service, [other])).IsAccepted);

        Assert.Equal([other], held.Parts[1].Waivers.AsEnumerable());
        Assert.IsType<AppointmentCommandNotPossible>(held.WhyNotConfirm(Signed));
        Assert.IsType<AppointmentCommandNotPossible>(held.Confirm(Signed, Relied).Refusal);
        Assert.Equal([other], held.Parts[1].Waivers.AsEnumerable());
    }

    [Fact]
    public void Confirming_without_a_word_keeps_the_waivers_of_the_hold()
    {
        var held = Appointment.Hold(Id, Salon.Plan(Request, "10:00").RelyingOn(Relied), Expiry, Signed);

        Assert.Null(held.WhyNotConfirm(Signed));
        Assert.Equal(new HoldLapsed(Id, Expiry, Expiry), held.WhyNotConfirm(SignedAt(Expiry)));
        Assert.True(held.Confirm(Signed).IsAccepted);

        Assert.Equal([Waiver], held.Parts[1].Waivers.AsEnumerable());
    }

    [Fact]
    public void A_default_waiver_is_refused_by_plan_and_storage()
    {
        var plan = Salon.Plan(Request, "10:00");
        var snapshot = Appointment.Book(Id, plan.RelyingOn(Relied), Signed).ToSnapshot();

        Assert.Throws<ArgumentException>(
            () => plan.RelyingOn(Relied.SetItem(Request.Parts[1].Service, [default])));
        Assert.Throws<ArgumentNullException>(() => plan.RelyingOn(null!));
        Assert.Throws<InvariantBrokenException>(() => Appointment.Restore(
            snapshot with { Parts = [snapshot.Parts[0] with { Waivers = [default] }, snapshot.Parts[1]] }));
    }
}
